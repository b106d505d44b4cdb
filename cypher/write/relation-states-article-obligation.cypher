// Creates STATES from Article to Obligation.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of STATES
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Obligation {id: row.to})
CREATE (from)-[:STATES {
  ordinal: row.ordinal
}]->(to)
RETURN count(*) AS written
