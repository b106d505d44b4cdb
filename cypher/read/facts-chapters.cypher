// Reads the parts, chapters and sections of regulations.
// @param regulations STRING_LIST ids of the regulations to read
// @column regulation STRING id of the regulation
// @column id STRING id of the chapter
// @column kind STRING PART, CHAPTER or SECTION
// @column ordinal INTEGER place among its siblings, from 1
// @column parent STRING? id of the part or chapter around it
UNWIND $regulations AS regulation
MATCH (chapter:Chapter {regulation: regulation})
OPTIONAL MATCH (parent:Chapter)-[:CONTAINS]->(chapter)
RETURN regulation AS regulation,
       chapter.id AS id,
       chapter.kind AS kind,
       chapter.ordinal AS ordinal,
       parent.id AS parent
