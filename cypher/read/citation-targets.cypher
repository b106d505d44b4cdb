// Reads which regulations and articles cited texts are.
// @param ids STRING_LIST ids of the citations
// @column id STRING id of the citation
// @column label STRING Regulation or Article
// @column other STRING id of the regulation or article
UNWIND $ids AS id
MATCH (node:Citation {id: id})-[:RESOLVES_TO]->(target)
WHERE target:Regulation OR target:Article
RETURN node.id AS id,
       CASE WHEN target:Regulation THEN 'Regulation' ELSE 'Article' END AS label,
       target.id AS other
