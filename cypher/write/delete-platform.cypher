// Deletes the nodes of Platform that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Platform {regulation: $regulation})
DETACH DELETE node
