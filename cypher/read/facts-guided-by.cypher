// Reads which principles guide the obligations of regulations.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column principle STRING id of the principle
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})-[guided:GUIDED_BY]->(principle:Principle)
RETURN regulation AS regulation,
       obligation.id AS obligation,
       principle.id AS principle,
       guided.start AS start,
       guided.end AS end
