// How many nodes each label has; a label without nodes has no row.
// @column label STRING label of the ontology, or one a node has beside it (Actor)
// @column nodes INTEGER how many nodes have it
MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(*) AS nodes
ORDER BY label
