// Reads the titles of all texts that are cited.
// @column id STRING id of the node
// @column name STRING title
MATCH (node:Citation)
RETURN node.id AS id,
       node.title AS name
