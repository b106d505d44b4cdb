// Finds obligations in whose text some characters stand.
// @param regulations STRING_LIST ids of the regulations to read
// @param text STRING the characters
// @column id STRING id of the obligation
UNWIND $regulations AS regulation
MATCH (obligation:Obligation {regulation: regulation})
WHERE obligation.text CONTAINS $text
RETURN obligation.id AS id
