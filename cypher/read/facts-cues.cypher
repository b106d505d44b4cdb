// Reads the deontic cues of the articles of regulations.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column article STRING id of the article
// @column cues STRING JSON: deontic cues with place and class
UNWIND $regulations AS regulation
MATCH (article:Article {regulation: regulation})
WHERE article.cues IS NOT NULL
RETURN regulation AS regulation,
       article.id AS article,
       article.cues AS cues
