// Creates DECLARES from Article to Principle.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of DECLARES
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Principle {id: row.to})
CREATE (from)-[:DECLARES {
  start: row.start,
  end: row.end
}]->(to)
RETURN count(*) AS written
