// Creates nodes of Regulation, which belong to one regulation.
// @param rows MAP_LIST one map a node: its id and the properties of Regulation
// @column written INTEGER how many rows were written
UNWIND $rows AS row
CREATE (:Regulation {
  id: row.id,
  title: row.title,
  work: row.work,
  jurisdiction: row.jurisdiction,
  jurisdictionLevel: row.jurisdictionLevel,
  issuer: row.issuer,
  adoptedOn: row.adoptedOn,
  approvedBy: row.approvedBy,
  approvedOn: row.approvedOn,
  promulgatedOn: row.promulgatedOn,
  effectiveOn: row.effectiveOn,
  repealedOn: row.repealedOn,
  sourceName: row.sourceName,
  contentHash: row.contentHash,
  inputHash: row.inputHash,
  rulesVersion: row.rulesVersion,
  defects: row.defects,
  coverage: row.coverage
})
RETURN count(*) AS written
