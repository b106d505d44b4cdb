// Notes in a new generation of the embedded store what it was begun from, so that an interrupted import can go on.
// @param base STRING graph version of the generation it was copied from
// @param inputs STRING? hash of all that was to be imported; null when that is unknown
MERGE (meta:Meta {id: 'store'})
SET meta.base = $base,
    meta.inputs = $inputs
