// Deletes the shared nodes of Industry that no regulation uses any more.
MATCH (node:Industry)
WHERE NOT EXISTS { (node)<-[:CONCERNS]-(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)<-[:MENTIONS]-(:Article) }
DETACH DELETE node
