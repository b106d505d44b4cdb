// Reads the names of all nodes of Party.
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column scope STRING? id of the regulation it belongs to
MATCH (node:Party)
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.scope AS scope
