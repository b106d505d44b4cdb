// Reads what questions need of the articles of regulations: all but their texts.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column id STRING id of the article
// @column number STRING `16`, or `16.1` for 第十六条之一
// @column label STRING as written
// @column statement STRING? what it says beside obligations
// @column order STRING sorts in the order of the text
// @column chapter STRING? id of the innermost chapter that holds it
UNWIND $regulations AS regulation
MATCH (article:Article {regulation: regulation})
OPTIONAL MATCH (chapter:Chapter)-[:CONTAINS]->(article)
RETURN regulation AS regulation,
       article.id AS id,
       article.number AS number,
       article.label AS label,
       article.statement AS statement,
       article.order AS order,
       chapter.id AS chapter
