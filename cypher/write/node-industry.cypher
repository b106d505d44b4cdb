// Creates or updates nodes of Industry, which regulations share unless their scope names one.
// @param rows MAP_LIST one map a node: its id and the properties of Industry
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Industry {id: row.id})
SET node.name = row.name,
    node.nameEn = row.nameEn,
    node.kind = row.kind,
    node.statisticalClass = row.statisticalClass,
    node.aliases = row.aliases,
    node.scope = row.scope
RETURN count(*) AS written
