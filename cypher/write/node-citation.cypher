// Creates or updates nodes of Citation, which regulations share.
// @param rows MAP_LIST one map a node: its id and the properties of Citation
// @column written INTEGER how many rows were written
UNWIND $rows AS row
MERGE (node:Citation {id: row.id})
SET node.title = row.title,
    node.article = row.article
RETURN count(*) AS written
