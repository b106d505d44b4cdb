// Takes the importer's lock, unless somebody holds it who renewed it in the last minute. Returns no row when it is held.
// @param importer STRING a name no other importer has
// @param pid INTEGER process that asks
// @param host STRING machine it runs on
// @param graphVersion STRING version of an empty graph, for a database that holds none
// @param ontologyVersion INTEGER version of the vocabulary, for a database that holds no graph
// @column graphVersion STRING version of the graph
// @column ontologyVersion INTEGER version of its vocabulary
MERGE (meta:Meta {id: 'store'})
ON CREATE SET meta.graphVersion = $graphVersion, meta.ontologyVersion = $ontologyVersion
// Writing anything locks the node before it is judged: of two who ask at once, the second sees the first.
SET meta.ontologyVersion = meta.ontologyVersion
WITH meta
WHERE meta.importer IS NULL OR meta.importerRenewedAt < timestamp() - 60000
SET meta.importer = $importer,
    meta.importerPid = $pid,
    meta.importerHost = $host,
    meta.importerStartedAt = timestamp(),
    meta.importerRenewedAt = timestamp()
RETURN meta.graphVersion AS graphVersion, meta.ontologyVersion AS ontologyVersion
