// How many relations each type has; a type without relations has no row.
// @column type STRING relation of the ontology
// @column relations INTEGER how many there are
MATCH ()-[relation]->()
RETURN type(relation) AS type, count(*) AS relations
ORDER BY type
