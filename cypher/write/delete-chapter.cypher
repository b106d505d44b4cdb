// Deletes the nodes of Chapter that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Chapter {regulation: $regulation})
DETACH DELETE node
