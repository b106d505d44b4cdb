// Reads nodes of Term by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column regulation STRING id of its regulation
// @column name STRING the term
// @column definition STRING? what it means
UNWIND $ids AS id
MATCH (node:Term {id: id})
RETURN node.id AS id,
       node.regulation AS regulation,
       node.name AS name,
       node.definition AS definition
