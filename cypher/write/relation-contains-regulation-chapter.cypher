// Creates CONTAINS from Regulation to Chapter.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of CONTAINS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Regulation {id: row.from})
MATCH (to:Chapter {id: row.to})
CREATE (from)-[:CONTAINS {
  ordinal: row.ordinal
}]->(to)
RETURN count(*) AS written
