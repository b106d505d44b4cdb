// Finds articles in whose text some characters stand.
// @param regulations STRING_LIST ids of the regulations to read
// @param text STRING the characters
// @column id STRING id of the article
UNWIND $regulations AS regulation
MATCH (article:Article {regulation: regulation})
WHERE article.text CONTAINS $text
RETURN article.id AS id
