// Reads which industries the articles of regulations name without an obligation that holds them.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column article STRING id of the article
// @column industry STRING id of the industry
// @column mention STRING the words that name it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (article:Article {regulation: regulation})-[mentions:MENTIONS]->(industry:Industry)
RETURN regulation AS regulation,
       article.id AS article,
       industry.id AS industry,
       mentions.mention AS mention,
       mentions.start AS start,
       mentions.end AS end
