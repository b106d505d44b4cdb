// Frees the importer's lock, if it is still the asker's.
// @param importer STRING name under which it was taken
MATCH (meta:Meta {id: 'store'})
WHERE meta.importer = $importer
REMOVE meta.importer, meta.importerPid, meta.importerHost, meta.importerStartedAt, meta.importerRenewedAt
