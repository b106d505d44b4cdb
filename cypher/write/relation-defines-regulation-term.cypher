// Creates DEFINES from Regulation to Term.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of DEFINES
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Regulation {id: row.from})
MATCH (to:Term {id: row.to})
CREATE (from)-[:DEFINES {
  start: row.start,
  end: row.end,
  article: row.article
}]->(to)
RETURN count(*) AS written
