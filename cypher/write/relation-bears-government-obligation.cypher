// Creates BEARS from Government to Obligation.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of BEARS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Government {id: row.from})
MATCH (to:Obligation {id: row.to})
CREATE (to)<-[:BEARS {
  start: row.start,
  end: row.end,
  role: row.role,
  lead: row.lead,
  levels: row.levels,
  openList: row.openList,
  carried: row.carried,
  ofGovernment: row.ofGovernment,
  mention: row.mention,
  quote: row.quote,
  ordinal: row.ordinal,
  rules: row.rules,
  review: row.review
}]-(from)
RETURN count(*) AS written
