// The citations of a text, under any of the titles it is cited by.
// @param titles STRING_LIST the title with and without the name of the state
// @column citation STRING id of the citation
// @column title STRING as cited
// @column article STRING? number of the cited article; null when the whole text is cited
MATCH (citation:Citation)
WHERE citation.title IN $titles
RETURN citation.id AS citation, citation.title AS title, citation.article AS article
