// Creates GUIDED_BY from Obligation to Principle.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of GUIDED_BY
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Obligation {id: row.from})
MATCH (to:Principle {id: row.to})
CREATE (from)-[:GUIDED_BY {
  start: row.start,
  end: row.end
}]->(to)
RETURN count(*) AS written
