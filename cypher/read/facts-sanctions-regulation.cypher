// Reads which liabilities of regulations answer a breach of the regulation as a whole.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column target STRING id of the regulation
// @column penalties STRING_LIST? the consequences
// @column fineFrom FLOAT? yuan
// @column fineTo FLOAT? yuan
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})-[sanctions:SANCTIONS]->(whole:Regulation)
RETURN regulation AS regulation,
       obligation.id AS obligation,
       whole.id AS target,
       sanctions.penalties AS penalties,
       sanctions.fineFrom AS fineFrom,
       sanctions.fineTo AS fineTo,
       sanctions.start AS start,
       sanctions.end AS end
