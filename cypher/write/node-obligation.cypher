// Creates nodes of Obligation, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Obligation
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Obligation {
  id: row.id,
  regulation: row.regulation,
  start: row.start,
  end: row.end,
  article: row.article,
  order: row.order,
  modality: row.modality,
  text: row.text,
  summary: row.summary,
  actionVerbs: row.actionVerbs,
  actionObjects: row.actionObjects,
  actionStarts: row.actionStarts,
  actionEnds: row.actionEnds,
  conditionTexts: row.conditionTexts,
  conditionStarts: row.conditionStarts,
  conditionEnds: row.conditionEnds,
  deadline: row.deadline,
  holding: row.holding,
  unborne: row.unborne,
  paragraph: row.paragraph,
  item: row.item,
  confidence: toFloat(row.confidence),
  rules: row.rules,
  review: row.review
})
RETURN count(*) AS written
