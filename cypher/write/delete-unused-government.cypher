// Deletes the shared nodes of Government that no regulation uses any more.
MATCH (node:Government)
WHERE NOT EXISTS { (node)-[:BEARS]->(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)-[:TAKES_PART]->(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)<-[:DENOTES]-(:Term) }
DETACH DELETE node
