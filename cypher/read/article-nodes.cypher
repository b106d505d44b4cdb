// Reads nodes of Article by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column regulation STRING id of its regulation
// @column number STRING `16`, or `16.1` for 第十六条之一
// @column label STRING as written
// @column text STRING what stands after the label
// @column statement STRING? what it says beside obligations
// @column blocks STRING? JSON: kinds, numbers, starts, ends
// @column order STRING sorts in the order of the text
// @column cues STRING? JSON: deontic cues with place and class
UNWIND $ids AS id
MATCH (node:Article {id: id})
RETURN node.id AS id,
       node.regulation AS regulation,
       node.number AS number,
       node.label AS label,
       node.text AS text,
       node.statement AS statement,
       node.blocks AS blocks,
       node.order AS order,
       node.cues AS cues
