// Every relation with its ends and properties: for exports and for comparing stores.
// @column type STRING its type
// @column fromLabels STRING_LIST labels of the node it leaves, in no order
// @column from STRING id of that node
// @column toLabels STRING_LIST labels of the node it enters, in no order
// @column to STRING id of that node
// @column properties MAP all its properties
MATCH (from)-[relation]->(to)
RETURN type(relation) AS type,
       labels(from) AS fromLabels,
       from.id AS from,
       labels(to) AS toLabels,
       to.id AS to,
       properties(relation) AS properties
