// Constraints and indexes of the graph, one statement each, ended by a semicolon. Every statement may run again.
// A statement under `// @engine EMBEDDED` is for the embedded store alone: there a constraint makes no index,
// while Neo4j brings one with each constraint and refuses a second.

CREATE CONSTRAINT regulation_id IF NOT EXISTS FOR (node:Regulation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT chapter_id IF NOT EXISTS FOR (node:Chapter) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT obligation_id IF NOT EXISTS FOR (node:Obligation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (node:Department) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT government_id IF NOT EXISTS FOR (node:Government) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (node:Party) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT industry_id IF NOT EXISTS FOR (node:Industry) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (node:Topic) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT principle_id IF NOT EXISTS FOR (node:Principle) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT platform_id IF NOT EXISTS FOR (node:Platform) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (node:Term) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (node:Citation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (node:Finding) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (node:Meta) REQUIRE node.id IS UNIQUE;

// @engine EMBEDDED
CREATE INDEX regulation_id_lookup IF NOT EXISTS FOR (node:Regulation) ON (node.id);
// @engine EMBEDDED
CREATE INDEX chapter_id_lookup IF NOT EXISTS FOR (node:Chapter) ON (node.id);
// @engine EMBEDDED
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (node:Article) ON (node.id);
// @engine EMBEDDED
CREATE INDEX obligation_id_lookup IF NOT EXISTS FOR (node:Obligation) ON (node.id);
// @engine EMBEDDED
CREATE INDEX department_id_lookup IF NOT EXISTS FOR (node:Department) ON (node.id);
// @engine EMBEDDED
CREATE INDEX government_id_lookup IF NOT EXISTS FOR (node:Government) ON (node.id);
// @engine EMBEDDED
CREATE INDEX party_id_lookup IF NOT EXISTS FOR (node:Party) ON (node.id);
// @engine EMBEDDED
CREATE INDEX industry_id_lookup IF NOT EXISTS FOR (node:Industry) ON (node.id);
// @engine EMBEDDED
CREATE INDEX topic_id_lookup IF NOT EXISTS FOR (node:Topic) ON (node.id);
// @engine EMBEDDED
CREATE INDEX principle_id_lookup IF NOT EXISTS FOR (node:Principle) ON (node.id);
// @engine EMBEDDED
CREATE INDEX platform_id_lookup IF NOT EXISTS FOR (node:Platform) ON (node.id);
// @engine EMBEDDED
CREATE INDEX term_id_lookup IF NOT EXISTS FOR (node:Term) ON (node.id);
// @engine EMBEDDED
CREATE INDEX citation_id_lookup IF NOT EXISTS FOR (node:Citation) ON (node.id);
// @engine EMBEDDED
CREATE INDEX finding_id_lookup IF NOT EXISTS FOR (node:Finding) ON (node.id);
// @engine EMBEDDED
CREATE INDEX meta_id_lookup IF NOT EXISTS FOR (node:Meta) ON (node.id);

// What belongs to a regulation is found by its id.
CREATE INDEX chapter_regulation IF NOT EXISTS FOR (node:Chapter) ON (node.regulation);
CREATE INDEX article_regulation IF NOT EXISTS FOR (node:Article) ON (node.regulation);
CREATE INDEX obligation_regulation IF NOT EXISTS FOR (node:Obligation) ON (node.regulation);
CREATE INDEX platform_regulation IF NOT EXISTS FOR (node:Platform) ON (node.regulation);
CREATE INDEX term_regulation IF NOT EXISTS FOR (node:Term) ON (node.regulation);
CREATE INDEX finding_regulation IF NOT EXISTS FOR (node:Finding) ON (node.regulation);
CREATE INDEX department_scope IF NOT EXISTS FOR (node:Department) ON (node.scope);
CREATE INDEX government_scope IF NOT EXISTS FOR (node:Government) ON (node.scope);
CREATE INDEX party_scope IF NOT EXISTS FOR (node:Party) ON (node.scope);
CREATE INDEX industry_scope IF NOT EXISTS FOR (node:Industry) ON (node.scope);

// The order of the text, for paging.
CREATE INDEX article_order IF NOT EXISTS FOR (node:Article) ON (node.order);
CREATE INDEX obligation_order IF NOT EXISTS FOR (node:Obligation) ON (node.order);

// Citations meet regulations by their titles.
CREATE INDEX regulation_title IF NOT EXISTS FOR (node:Regulation) ON (node.title);
CREATE INDEX citation_title IF NOT EXISTS FOR (node:Citation) ON (node.title);
