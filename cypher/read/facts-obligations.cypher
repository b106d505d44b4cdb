// Reads what questions need of the obligations of regulations.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column id STRING id of the obligation
// @column article STRING id of the article that states it
// @column order STRING sorts in the order of the text
// @column modality STRING what it does
// @column holding STRING? how several bearers hold it
// @column unborne STRING? why nobody bears it
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (article:Article)-[:STATES]->(obligation:Obligation {regulation: regulation})
RETURN regulation AS regulation,
       obligation.id AS id,
       article.id AS article,
       obligation.order AS order,
       obligation.modality AS modality,
       obligation.holding AS holding,
       obligation.unborne AS unborne,
       obligation.start AS start,
       obligation.end AS end
