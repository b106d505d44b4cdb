// Creates MENTIONS from Article to Industry.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of MENTIONS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Industry {id: row.to})
CREATE (from)-[:MENTIONS {
  start: row.start,
  end: row.end,
  mention: row.mention
}]->(to)
RETURN count(*) AS written
