// Reads what was not understood in regulations, or looked wrong.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column id STRING id of the finding
// @column stage STRING the stage that reports it
// @column rule STRING the rule that reports it
// @column severity STRING INFO, WARNING or ERROR
// @column article STRING? id of the article it concerns
// @column start INTEGER? offset in the text of its article
UNWIND $regulations AS regulation
MATCH (finding:Finding {regulation: regulation})
OPTIONAL MATCH (article:Article)-[:HAS_FINDING]->(finding)
RETURN regulation AS regulation,
       finding.id AS id,
       finding.stage AS stage,
       finding.rule AS rule,
       finding.severity AS severity,
       article.id AS article,
       finding.start AS start
