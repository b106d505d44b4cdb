// Reads nodes of Topic by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column aliases STRING_LIST? other words for it
UNWIND $ids AS id
MATCH (node:Topic {id: id})
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.aliases AS aliases
