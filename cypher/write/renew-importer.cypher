// Renews the importer's lock. Returns no row when it was lost.
// @param importer STRING name under which it was taken
// @column importer STRING the same name
MATCH (meta:Meta {id: 'store'})
WHERE meta.importer = $importer
SET meta.importerRenewedAt = timestamp()
RETURN meta.importer AS importer
