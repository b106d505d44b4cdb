// Reads the names of all nodes of Term.
// @column id STRING id of the node
// @column name STRING name
// @column scope STRING id of the regulation it belongs to
MATCH (node:Term)
RETURN node.id AS id,
       node.name AS name,
       node.regulation AS scope
