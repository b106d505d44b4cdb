// Reads nodes of Chapter by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column regulation STRING id of its regulation
// @column kind STRING PART, CHAPTER or SECTION
// @column number STRING as written
// @column title STRING title
// @column ordinal INTEGER place among its siblings, from 1
UNWIND $ids AS id
MATCH (node:Chapter {id: id})
RETURN node.id AS id,
       node.regulation AS regulation,
       node.kind AS kind,
       node.number AS number,
       node.title AS title,
       node.ordinal AS ordinal
