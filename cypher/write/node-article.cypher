// Creates nodes of Article, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Article
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Article {
  id: row.id,
  regulation: row.regulation,
  number: row.number,
  label: row.label,
  text: row.text,
  statement: row.statement,
  blocks: row.blocks,
  order: row.order,
  chapter: row.chapter,
  cues: row.cues
})
RETURN count(*) AS written
