// Deletes the shared nodes of Industry that no regulation uses any more.
MATCH (node:Industry)
WHERE NOT EXISTS { (node)<-[:CONCERNS]-(:Obligation) }
  AND NOT EXISTS { (node)<-[:MENTIONS]-(:Article) }
DETACH DELETE node
