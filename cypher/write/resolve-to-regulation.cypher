// Joins citations to the regulations they name, once a pair.
// @param rows MAP_LIST citation and regulation (ids)
UNWIND $rows AS row
MATCH (citation:Citation {id: row.citation})
MATCH (regulation:Regulation {id: row.regulation})
MERGE (citation)-[:RESOLVES_TO]->(regulation)
