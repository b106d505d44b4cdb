// The version of the graph, and what a regulation in it was made from.
// @param regulation STRING id of the regulation
// @column graphVersion STRING exclusive-or over the regulations
// @column inputHash STRING? sha-256 of text, metadata and corrections; null when the regulation is not there
// @column rulesVersion STRING? version of the rules that read it
MATCH (meta:Meta {id: 'store'})
OPTIONAL MATCH (regulation:Regulation {id: $regulation})
RETURN meta.graphVersion AS graphVersion, regulation.inputHash AS inputHash, regulation.rulesVersion AS rulesVersion
