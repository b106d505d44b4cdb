// Creates or updates nodes of Department, which regulations share unless their scope names one.
// @param rows MAP_LIST one map a node: its id and the properties of Department
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Department {id: row.id})
SET node:Actor,
    node.name = row.name,
    node.nameEn = row.nameEn,
    node.scope = row.scope,
    node.kind = row.kind,
    node.aliases = row.aliases,
    node.historic = row.historic
RETURN count(*) AS written
