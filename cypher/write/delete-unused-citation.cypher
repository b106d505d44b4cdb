// Deletes the shared nodes of Citation that no regulation uses any more.
MATCH (node:Citation)
WHERE NOT EXISTS { (node)<-[:CITES]-(:Article) }
DETACH DELETE node
