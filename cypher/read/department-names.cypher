// Reads the names of all nodes of Department.
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column aliases STRING_LIST? other names
// @column scope STRING? id of the regulation it belongs to
MATCH (node:Department)
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.aliases AS aliases,
       node.scope AS scope
