// Reads nodes of Platform by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column regulation STRING id of its regulation
// @column name STRING name
UNWIND $ids AS id
MATCH (node:Platform {id: id})
RETURN node.id AS id,
       node.regulation AS regulation,
       node.name AS name
