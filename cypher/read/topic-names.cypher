// Reads the names of all nodes of Topic.
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column aliases STRING_LIST? other names
MATCH (node:Topic)
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.aliases AS aliases
