// Creates or updates nodes of Topic, which regulations share.
// @param rows MAP_LIST one map a node: its id and the properties of Topic
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Topic {id: row.id})
SET node.name = row.name,
    node.nameEn = row.nameEn,
    node.aliases = row.aliases
RETURN count(*) AS written
