// Deletes the nodes of Party that are scoped to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Party {scope: $regulation})
DETACH DELETE node
