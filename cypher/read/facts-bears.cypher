// Reads who bears the obligations of regulations, one row a mention.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column actor STRING id of the actor
// @column label STRING Department, Government or Party
// @column kind STRING? kind of department; null for the others
// @column scope STRING? id of the regulation the actor belongs to
// @column role STRING how it bears
// @column lead BOOLEAN? 牵头 is written, or the subject 会同s others
// @column levels STRING_LIST? as written
// @column openList BOOLEAN? the list ends in 等
// @column carried BOOLEAN? named in an earlier sentence
// @column ofGovernment BOOLEAN? written as 人民政府X部门
// @column mention STRING in normal form
// @column ordinal INTEGER? place among the bearers
// @column rules STRING_LIST? ids of the rules that read it
// @column review STRING? what a person said of it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (actor:Actor)-[bears:BEARS]->(obligation:Obligation {regulation: regulation})
RETURN regulation AS regulation,
       obligation.id AS obligation,
       actor.id AS actor,
       CASE WHEN actor:Department THEN 'Department' WHEN actor:Government THEN 'Government' ELSE 'Party' END AS label,
       actor.kind AS kind,
       actor.scope AS scope,
       bears.role AS role,
       bears.lead AS lead,
       bears.levels AS levels,
       bears.openList AS openList,
       bears.carried AS carried,
       bears.ofGovernment AS ofGovernment,
       bears.mention AS mention,
       bears.ordinal AS ordinal,
       bears.rules AS rules,
       bears.review AS review,
       bears.start AS start,
       bears.end AS end
