// Reads nodes of Principle by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column name STRING as written
UNWIND $ids AS id
MATCH (node:Principle {id: id})
RETURN node.id AS id,
       node.name AS name
