// Creates PART_OF from Department to Department, once a pair.
// @param rows MAP_LIST one map a relation: from and to (ids)
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Department {id: row.from})
MATCH (to:Department {id: row.to})
MERGE (from)-[:PART_OF]->(to)
RETURN count(*) AS written
