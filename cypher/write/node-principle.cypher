// Creates or updates nodes of Principle, which regulations share.
// @param rows MAP_LIST one map a node: its id and the properties of Principle
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Principle {id: row.id})
SET node.name = row.name
RETURN count(*) AS written
