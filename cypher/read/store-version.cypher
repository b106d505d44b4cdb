// The version of the graph, of its vocabulary, and of what a generation was begun from; no row in an empty database.
// @column graphVersion STRING exclusive-or over the regulations
// @column ontologyVersion INTEGER version of the vocabulary
// @column base STRING? graph version a generation was copied from; null on Neo4j
// @column inputs STRING? hash of all that was to be imported; null when unknown
// @column importerPid INTEGER? process that holds the importer's lock; null when it is free
// @column importerHost STRING? machine of that process
// @column importerStartedAt INTEGER? when it took the lock, in milliseconds since 1970
MATCH (meta:Meta {id: 'store'})
RETURN meta.graphVersion AS graphVersion,
       meta.ontologyVersion AS ontologyVersion,
       meta.base AS base,
       meta.inputs AS inputs,
       meta.importerPid AS importerPid,
       meta.importerHost AS importerHost,
       meta.importerStartedAt AS importerStartedAt
