// Reads nodes of Government by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column scope STRING? id of the regulation it belongs to
UNWIND $ids AS id
MATCH (node:Government {id: id})
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.scope AS scope
