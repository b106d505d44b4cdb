// Reads which topics the obligations of regulations are about.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column topic STRING id of the topic
// @column mention STRING the words that name it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})-[about:ABOUT]->(topic:Topic)
RETURN regulation AS regulation,
       obligation.id AS obligation,
       topic.id AS topic,
       about.mention AS mention,
       about.start AS start,
       about.end AS end
