// Reads nodes of Regulation by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column title STRING title as enacted
// @column work STRING? what versions of it share
// @column jurisdiction STRING? the place it is the law of
// @column jurisdictionLevel STRING? level of that place
// @column issuer STRING? who enacted it
// @column adoptedOn STRING? ISO date
// @column approvedBy STRING? who approved it
// @column approvedOn STRING? ISO date
// @column promulgatedOn STRING? ISO date
// @column effectiveOn STRING? ISO date
// @column repealedOn STRING? ISO date
// @column sourceName STRING? name of the file it was read from
// @column contentHash STRING? sha-256 of its text
// @column inputHash STRING? sha-256 of text, metadata and corrections
// @column rulesVersion STRING? version of the rules that read it
// @column defects STRING_LIST? what is known to be wrong with the source
UNWIND $ids AS id
MATCH (node:Regulation {id: id})
RETURN node.id AS id,
       node.title AS title,
       node.work AS work,
       node.jurisdiction AS jurisdiction,
       node.jurisdictionLevel AS jurisdictionLevel,
       node.issuer AS issuer,
       node.adoptedOn AS adoptedOn,
       node.approvedBy AS approvedBy,
       node.approvedOn AS approvedOn,
       node.promulgatedOn AS promulgatedOn,
       node.effectiveOn AS effectiveOn,
       node.repealedOn AS repealedOn,
       node.sourceName AS sourceName,
       node.contentHash AS contentHash,
       node.inputHash AS inputHash,
       node.rulesVersion AS rulesVersion,
       node.defects AS defects
