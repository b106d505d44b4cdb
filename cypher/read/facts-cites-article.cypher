// Reads which articles of their own text the articles of regulations cite.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column article STRING id of the citing article
// @column target STRING id of the article
// @column paragraph STRING? the 款 that is cited
// @column item STRING? the 项 that is cited
// @column start INTEGER offset in the text of its article
// @column end INTEGER offset, exclusive
UNWIND $regulations AS regulation
MATCH (article:Article {regulation: regulation})-[cites:CITES]->(target:Article)
RETURN regulation AS regulation,
       article.id AS article,
       target.id AS target,
       cites.paragraph AS paragraph,
       cites.item AS item,
       cites.start AS start,
       cites.end AS end
