// Every node with its properties: for exports and for comparing stores.
// @column labels STRING_LIST its labels, in no order
// @column properties MAP all its properties
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
