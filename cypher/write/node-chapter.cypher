// Creates nodes of Chapter, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Chapter
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Chapter {
  id: row.id,
  regulation: row.regulation,
  kind: row.kind,
  number: row.number,
  title: row.title,
  ordinal: row.ordinal
})
RETURN count(*) AS written
