// Deletes the shared nodes of Party that no regulation uses any more.
MATCH (node:Party)
WHERE NOT EXISTS { (node)-[:BEARS]->(:Obligation) }
  AND NOT EXISTS { (node)-[:TAKES_PART]->(:Obligation) }
  AND NOT EXISTS { (node)<-[:ADDRESSES]-(:Obligation) }
  AND NOT EXISTS { (node)<-[:DENOTES]-(:Term) }
DETACH DELETE node
