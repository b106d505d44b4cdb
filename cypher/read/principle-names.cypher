// Reads the names of all nodes of Principle.
// @column id STRING id of the node
// @column name STRING Chinese name
MATCH (node:Principle)
RETURN node.id AS id,
       node.name AS name
