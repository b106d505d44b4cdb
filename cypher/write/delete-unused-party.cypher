// Deletes the shared nodes of Party that no regulation uses any more.
MATCH (node:Party)
WHERE NOT EXISTS { (node)-[:BEARS]->(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)-[:TAKES_PART]->(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)<-[:ADDRESSES]-(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)<-[:DENOTES]-(:Term) }
DETACH DELETE node
