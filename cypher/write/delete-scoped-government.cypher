// Deletes the nodes of Government that are scoped to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Government {scope: $regulation})
DETACH DELETE node
