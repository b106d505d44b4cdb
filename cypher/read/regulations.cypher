// Reads every regulation: what versions there are, and when each holds.
// @column id STRING id of the regulation
// @column title STRING title as enacted
// @column work STRING? what versions of it share
// @column jurisdiction STRING? the place it is the law of
// @column jurisdictionLevel STRING? level of that place
// @column effectiveOn STRING? ISO date
// @column repealedOn STRING? ISO date
// @column rulesVersion STRING? version of the rules that read it
MATCH (node:Regulation)
RETURN node.id AS id,
       node.title AS title,
       node.work AS work,
       node.jurisdiction AS jurisdiction,
       node.jurisdictionLevel AS jurisdictionLevel,
       node.effectiveOn AS effectiveOn,
       node.repealedOn AS repealedOn,
       node.rulesVersion AS rulesVersion
