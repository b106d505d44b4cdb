// Creates TAKES_PART from Government to Obligation.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of TAKES_PART
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Government {id: row.from})
MATCH (to:Obligation {id: row.to})
CREATE (to)<-[:TAKES_PART {
  start: row.start,
  end: row.end,
  role: row.role,
  mention: row.mention,
  quote: row.quote,
  rules: row.rules
}]-(from)
RETURN count(*) AS written
