// Deletes the nodes of Finding that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Finding {regulation: $regulation})
DETACH DELETE node
