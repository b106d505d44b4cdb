// Creates or updates nodes of Government, which regulations share unless their scope names one.
// @param rows MAP_LIST one map a node: its id and the properties of Government
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Government {id: row.id})
SET node:Actor,
    node.name = row.name,
    node.nameEn = row.nameEn,
    node.scope = row.scope
RETURN count(*) AS written
