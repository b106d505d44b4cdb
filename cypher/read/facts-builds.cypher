// Reads which platforms the obligations of regulations build, improve, explore or use.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column obligation STRING id of the obligation
// @column platform STRING id of the platform
// @column status STRING what is done with it
// @column builders STRING_LIST? parties that are to build it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})-[builds:BUILDS]->(platform:Platform)
RETURN regulation AS regulation,
       obligation.id AS obligation,
       platform.id AS platform,
       builds.status AS status,
       builds.builders AS builders,
       builds.start AS start,
       builds.end AS end
