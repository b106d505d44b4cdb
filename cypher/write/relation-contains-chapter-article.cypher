// Creates CONTAINS from Chapter to Article.
// @param rows MAP_LIST one map a relation: from and to (ids) and the properties of CONTAINS
// @column written INTEGER how many rows found both their ends
UNWIND $rows AS row
MATCH (from:Chapter {id: row.from})
MATCH (to:Article {id: row.to})
CREATE (from)-[:CONTAINS {
  ordinal: row.ordinal
}]->(to)
RETURN count(*) AS written
