// Deletes the shared nodes of Topic that no regulation uses any more.
MATCH (node:Topic)
WHERE NOT EXISTS { (node)<-[:ABOUT]-(:Obligation) }
DETACH DELETE node
