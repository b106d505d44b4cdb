// Deletes the nodes of Term that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Term {regulation: $regulation})
DETACH DELETE node
