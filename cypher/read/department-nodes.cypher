// Reads nodes of Department by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column kind STRING DEPARTMENT, JUDICIAL, LEGISLATURE or GENERIC
// @column aliases STRING_LIST? other names
// @column historic BOOLEAN? it no longer exists under this name
// @column scope STRING? id of the regulation it belongs to
UNWIND $ids AS id
MATCH (node:Department {id: id})
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.kind AS kind,
       node.aliases AS aliases,
       node.historic AS historic,
       node.scope AS scope
