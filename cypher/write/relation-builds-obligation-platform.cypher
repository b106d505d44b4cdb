// Creates BUILDS from Obligation to Platform.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of BUILDS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Obligation {id: row.from})
MATCH (to:Platform {id: row.to})
CREATE (from)-[:BUILDS {
  start: row.start,
  end: row.end,
  status: row.status,
  builders: row.builders
}]->(to)
RETURN count(*) AS written
