// Every regulation in the store, with what it was made from.
// @column id STRING id of the regulation
// @column title STRING its title
// @column inputHash STRING sha-256 of text, metadata and corrections
// @column rulesVersion STRING version of the rules that read it
MATCH (regulation:Regulation)
RETURN regulation.id AS id,
       regulation.title AS title,
       regulation.inputHash AS inputHash,
       regulation.rulesVersion AS rulesVersion
ORDER BY id
