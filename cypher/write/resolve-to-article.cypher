// Joins citations to the articles they name, once a pair; an article the regulation does not have is left out.
// @param rows MAP_LIST citation and regulation (ids), article (its number)
UNWIND $rows AS row
MATCH (citation:Citation {id: row.citation})
MATCH (article:Article {regulation: row.regulation})
WHERE article.number = row.article
MERGE (citation)-[:RESOLVES_TO]->(article)
