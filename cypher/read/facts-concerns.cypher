// Reads which industries and technologies the obligations of regulations concern.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column industry STRING id of the industry
// @column as STRING OBJECT, TOOL or FIELD
// @column mention STRING the words that name it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})-[concerns:CONCERNS]->(industry:Industry)
RETURN regulation AS regulation,
       obligation.id AS obligation,
       industry.id AS industry,
       concerns.`as` AS `as`,
       concerns.mention AS mention,
       concerns.start AS start,
       concerns.end AS end
