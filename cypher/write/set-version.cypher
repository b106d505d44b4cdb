// Notes the version of the graph and of its vocabulary.
// @param graphVersion STRING exclusive-or over the regulations
// @param ontologyVersion INTEGER version of the vocabulary
MERGE (meta:Meta {id: 'store'})
SET meta.graphVersion = $graphVersion,
    meta.ontologyVersion = $ontologyVersion
