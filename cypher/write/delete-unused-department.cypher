// Deletes the shared nodes of Department that no regulation uses any more.
// What a used department is a part of, or was succeeded by, stays: hence repeated until nothing is deleted.
MATCH (node:Department)
WHERE NOT EXISTS { (node)-[:BEARS]->(:Obligation) }
  AND NOT EXISTS { (node)-[:TAKES_PART]->(:Obligation) }
  AND NOT EXISTS { (node)<-[:DENOTES]-(:Term) }
  AND NOT EXISTS { (node)<-[:SUCCEEDED_BY|PART_OF]-(:Department) }
DETACH DELETE node
