// Reads who took over the tasks of historic departments.
// @param ids STRING_LIST ids of the departments
// @column id STRING id of the department
// @column other STRING id of the other department
UNWIND $ids AS id
MATCH (node:Department {id: id})-[:SUCCEEDED_BY]->(other:Department)
RETURN node.id AS id,
       other.id AS other
