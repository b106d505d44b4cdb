// Creates or updates nodes of Party, which regulations share unless their scope names one.
// @param rows MAP_LIST one map a node: its id and the properties of Party
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Party {id: row.id})
SET node:Actor,
    node.name = row.name,
    node.nameEn = row.nameEn,
    node.scope = row.scope
RETURN count(*) AS written
