// Reads nodes of Finding by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column regulation STRING id of its regulation
// @column start INTEGER? offset in the text of its article
// @column end INTEGER? offset, exclusive
// @column stage STRING the stage that reports it
// @column rule STRING the rule that reports it
// @column severity STRING INFO, WARNING or ERROR
// @column message STRING what it is
UNWIND $ids AS id
MATCH (node:Finding {id: id})
RETURN node.id AS id,
       node.regulation AS regulation,
       node.start AS start,
       node.end AS end,
       node.stage AS stage,
       node.rule AS rule,
       node.severity AS severity,
       node.message AS message
