// Creates nodes of Finding, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Finding
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Finding {
  id: row.id,
  regulation: row.regulation,
  start: row.start,
  end: row.end,
  stage: row.stage,
  rule: row.rule,
  severity: row.severity,
  message: row.message,
  article: row.article
})
RETURN count(*) AS written
