// Reads nodes of Obligation by their ids.
// @param ids STRING_LIST ids of the nodes to read
// @column id STRING id of the node
// @column regulation STRING id of its regulation
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
// @column order STRING sorts in the order of the text
// @column modality STRING what it does
// @column text STRING its stretch of the article
// @column summary STRING? at most 24 characters
// @column actionVerbs STRING_LIST? one verb an action
// @column actionObjects STRING_LIST? its object, empty where none is written
// @column actionStarts INTEGER_LIST? offsets
// @column actionEnds INTEGER_LIST? offsets, exclusive
// @column conditionTexts STRING_LIST? one text a condition
// @column conditionStarts INTEGER_LIST? offsets
// @column conditionEnds INTEGER_LIST? offsets, exclusive
// @column deadline STRING? as written
// @column holding STRING? how several bearers hold it
// @column unborne STRING? why nobody bears it
// @column paragraph STRING? ordinal of its 款
// @column item STRING? ordinal of its 项
// @column confidence FLOAT? from 0 to 1
// @column rules STRING_LIST? ids of the rules that made it
// @column review STRING? what a person said of it
UNWIND $ids AS id
MATCH (node:Obligation {id: id})
RETURN node.id AS id,
       node.regulation AS regulation,
       node.start AS start,
       node.end AS end,
       node.order AS order,
       node.modality AS modality,
       node.text AS text,
       node.summary AS summary,
       node.actionVerbs AS actionVerbs,
       node.actionObjects AS actionObjects,
       node.actionStarts AS actionStarts,
       node.actionEnds AS actionEnds,
       node.conditionTexts AS conditionTexts,
       node.conditionStarts AS conditionStarts,
       node.conditionEnds AS conditionEnds,
       node.deadline AS deadline,
       node.holding AS holding,
       node.unborne AS unborne,
       node.paragraph AS paragraph,
       node.item AS item,
       node.confidence AS confidence,
       node.rules AS rules,
       node.review AS review
