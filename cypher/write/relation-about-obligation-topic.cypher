// Creates ABOUT from Obligation to Topic.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of ABOUT
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Obligation {id: row.from})
MATCH (to:Topic {id: row.to})
CREATE (from)-[:ABOUT {
  start: row.start,
  end: row.end,
  mention: row.mention
}]->(to)
RETURN count(*) AS written
