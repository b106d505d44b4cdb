// Creates nodes of Term, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Term
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Term {
  id: row.id,
  regulation: row.regulation,
  name: row.name,
  definition: row.definition
})
RETURN count(*) AS written
