// Creates HAS_FINDING from Regulation to Finding.
// @param rows MAP_LIST one map a relation: from and to (ids)
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Regulation {id: row.from})
MATCH (to:Finding {id: row.to})
CREATE (from)-[:HAS_FINDING]->(to)
RETURN count(*) AS written
