// Deletes the shared nodes of Department that no regulation uses any more.
// What a used department is a part of, or was succeeded by, stays: hence repeated until nothing is deleted.
MATCH (node:Department)
WHERE NOT EXISTS { (node)-[:BEARS]->(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)-[:TAKES_PART]->(:Obligation) }
WITH node
WHERE NOT EXISTS { (node)<-[:DENOTES]-(:Term) }
WITH node
WHERE NOT EXISTS { (node)<-[:SUCCEEDED_BY|PART_OF]-(:Department) }
DETACH DELETE node
