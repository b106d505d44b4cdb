// Deletes the nodes of Industry that are scoped to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Industry {scope: $regulation})
DETACH DELETE node
