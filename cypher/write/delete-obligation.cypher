// Deletes the nodes of Obligation that belong to a regulation, with their relations.
// @param regulation STRING id of the regulation
MATCH (node:Obligation {regulation: $regulation})
DETACH DELETE node
