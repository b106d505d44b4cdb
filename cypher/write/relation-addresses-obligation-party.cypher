// Creates ADDRESSES from Obligation to Party.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of ADDRESSES
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Obligation {id: row.from})
MATCH (to:Party {id: row.to})
CREATE (from)-[:ADDRESSES {
  start: row.start,
  end: row.end,
  mention: row.mention
}]->(to)
RETURN count(*) AS written
