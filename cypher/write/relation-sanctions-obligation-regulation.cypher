// Creates SANCTIONS from Obligation to Regulation.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of SANCTIONS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Obligation {id: row.from})
MATCH (to:Regulation {id: row.to})
CREATE (from)-[:SANCTIONS {
  start: row.start,
  end: row.end,
  penalties: row.penalties,
  fineFrom: toFloat(row.fineFrom),
  fineTo: toFloat(row.fineTo)
}]->(to)
RETURN count(*) AS written
