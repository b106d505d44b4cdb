// What a regulation in the store was made from.
// @param regulation STRING id of the regulation
// @column inputHash STRING sha-256 of text, metadata and corrections
// @column rulesVersion STRING version of the rules that read it
MATCH (regulation:Regulation {id: $regulation})
RETURN regulation.inputHash AS inputHash, regulation.rulesVersion AS rulesVersion
