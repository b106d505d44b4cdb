// Creates CONCERNS from Obligation to Industry.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of CONCERNS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Obligation {id: row.from})
MATCH (to:Industry {id: row.to})
CREATE (from)-[:CONCERNS {
  start: row.start,
  end: row.end,
  `as`: row.`as`,
  mention: row.mention
}]->(to)
RETURN count(*) AS written
