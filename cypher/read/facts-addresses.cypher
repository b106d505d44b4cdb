// Reads whom the obligations of regulations support, regulate or protect.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column party STRING id of the party
// @column mention STRING the words that name it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})-[addresses:ADDRESSES]->(party:Party)
RETURN regulation AS regulation,
       obligation.id AS obligation,
       party.id AS party,
       addresses.mention AS mention,
       addresses.start AS start,
       addresses.end AS end
