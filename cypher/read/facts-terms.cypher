// Reads which terms regulations define, where, and whom they stand for.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column term STRING id of the term
// @column article STRING? the article that defines it
// @column actor STRING? id of the actor it stands for
// @column label STRING Department, Government or Party, when there is an actor
// @column start INTEGER? offset in the text of its article
// @column end INTEGER? offset, exclusive
UNWIND $regulations AS regulation
MATCH (owner:Regulation {id: regulation})-[defines:DEFINES]->(term:Term)
OPTIONAL MATCH (term)-[:DENOTES]->(actor:Actor)
RETURN regulation AS regulation,
       term.id AS term,
       defines.article AS article,
       actor.id AS actor,
       CASE WHEN actor:Department THEN 'Department' WHEN actor:Government THEN 'Government' ELSE 'Party' END AS label,
       defines.start AS start,
       defines.end AS end
