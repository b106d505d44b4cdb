// Deletes the nodes of Regulation that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Regulation {id: $regulation})
DETACH DELETE node
