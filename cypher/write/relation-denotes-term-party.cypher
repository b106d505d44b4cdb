// Creates DENOTES from Term to Party.
// @param rows MAP_LIST one map a relation: from and to (ids)
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Term {id: row.from})
MATCH (to:Party {id: row.to})
CREATE (from)-[:DENOTES]->(to)
RETURN count(*) AS written
