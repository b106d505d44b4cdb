// Reads nodes of Industry by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column name STRING Chinese name
// @column nameEn STRING? English name
// @column kind STRING INDUSTRY or TECHNOLOGY
// @column statisticalClass STRING? class in the statistical classification
// @column aliases STRING_LIST? other names
// @column scope STRING? id of the regulation it belongs to
UNWIND $ids AS id
MATCH (node:Industry {id: id})
RETURN node.id AS id,
       node.name AS name,
       node.nameEn AS nameEn,
       node.kind AS kind,
       node.statisticalClass AS statisticalClass,
       node.aliases AS aliases,
       node.scope AS scope
