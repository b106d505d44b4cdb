// Reads who takes part in the obligations of regulations without bearing them.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column actor STRING id of the actor
// @column label STRING Department, Government or Party
// @column kind STRING? kind of department; null for the others
// @column scope STRING? id of the regulation the actor belongs to
// @column role STRING how it takes part
// @column mention STRING in normal form
// @column rules STRING_LIST? ids of the rules that read it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (actor:Actor)-[part:TAKES_PART]->(obligation:Obligation {regulation: regulation})
RETURN regulation AS regulation,
       obligation.id AS obligation,
       actor.id AS actor,
       CASE WHEN actor:Department THEN 'Department' WHEN actor:Government THEN 'Government' ELSE 'Party' END AS label,
       actor.kind AS kind,
       actor.scope AS scope,
       part.role AS role,
       part.mention AS mention,
       part.rules AS rules,
       part.start AS start,
       part.end AS end
