// Creates CITES from Article to Citation.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of CITES
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Article {id: row.from})
MATCH (to:Citation {id: row.to})
CREATE (from)-[:CITES {
  start: row.start,
  end: row.end,
  paragraph: row.paragraph,
  item: row.item
}]->(to)
RETURN count(*) AS written
