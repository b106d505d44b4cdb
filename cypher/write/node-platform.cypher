// Creates nodes of Platform, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Platform
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Platform {
  id: row.id,
  regulation: row.regulation,
  name: row.name
})
RETURN count(*) AS written
