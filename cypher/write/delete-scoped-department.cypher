// Deletes the nodes of Department that are scoped to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Department {scope: $regulation})
DETACH DELETE node
