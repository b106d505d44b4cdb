// Reads which principles the articles of regulations declare.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column article STRING id of the article
// @column principle STRING id of the principle
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (article:Article {regulation: regulation})-[declares:DECLARES]->(principle:Principle)
RETURN regulation AS regulation,
       article.id AS article,
       principle.id AS principle,
       declares.start AS start,
       declares.end AS end
