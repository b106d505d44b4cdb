// Deletes the shared nodes of Principle that no regulation uses any more.
MATCH (node:Principle)
WHERE NOT EXISTS { (node)<-[:DECLARES]-(:Article) }
WITH node
WHERE NOT EXISTS { (node)<-[:GUIDED_BY]-(:Obligation) }
DETACH DELETE node
