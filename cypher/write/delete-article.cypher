// Deletes the nodes of Article that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Article {regulation: $regulation})
DETACH DELETE node
