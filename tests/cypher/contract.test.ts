import { storeContract } from './contract.ts';
import { embeddedEngine, neo4jEngine } from './engines.ts';

storeContract('the embedded engine', embeddedEngine());
storeContract('Neo4j', neo4jEngine());
