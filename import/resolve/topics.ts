import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconExample } from './lexicon.ts';

/** A recurring matter that is no industry: found by its words, never inferred. */
export interface CuratedTopic {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: Readonly<Record<string, number>>;
  readonly not?: readonly string[];
  readonly example: LexiconExample;
}

export const CURATED_TOPICS: readonly CuratedTopic[] = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../rules/topics.json'), 'utf8')) as { entries: CuratedTopic[] }
).entries;

const BY_NAME = new Map(CURATED_TOPICS.map((topic) => [topic.name, topic]));

/** Throws for a name that is in no entry: topics come from the curated list alone. */
export function topicNamed(name: string): CuratedTopic {
  const topic = BY_NAME.get(name);
  if (!topic) throw new Error(`No topic is called ${name}: add it to import/rules/topics.json.`);
  return topic;
}
