// The regulations that bear one of some titles.
// @param titles STRING_LIST titles, each with and without the name of the state
// @column regulation STRING id of the regulation
// @column title STRING its title
MATCH (regulation:Regulation)
WHERE regulation.title IN $titles
RETURN regulation.id AS regulation, regulation.title AS title
