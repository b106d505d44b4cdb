// Reads nodes of Citation by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column title STRING title as written
// @column article STRING? the article that is cited
UNWIND $ids AS id
MATCH (node:Citation {id: id})
RETURN node.id AS id,
       node.title AS title,
       node.article AS article
