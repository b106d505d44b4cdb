// How many nodes a database holds, whoever made them.
// @column nodes INTEGER all of them
MATCH (node)
RETURN count(node) AS nodes
