import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import * as ontology from '../../cypher/ontology.ts';
import { readInput } from '../../import/importer/readInput.ts';
import type { ExtractedArticle } from '../../import/model.ts';
import { extractRegulation } from '../../import/pipeline.ts';

const ROOT = join(import.meta.dirname, '../..');

interface SchemaPart {
  readonly enum?: readonly (string | null)[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
}

const schema = JSON.parse(readFileSync(join(ROOT, 'import/extract.schema.json'), 'utf8')) as SchemaPart & {
  readonly $defs: Readonly<Record<string, SchemaPart>>;
};

describe('the schema of the lines of `zhize extract`', () => {
  let isLine: ValidateFunction;
  beforeAll(() => {
    isLine = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  });

  const faultsOf = (line: unknown): string[] => {
    isLine(line);
    return (isLine.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  test.each(['import/texts/shijiazhuang-digital-economy.txt', 'tests/gold/input/zhejiang-digital-economy.md'])(
    'describes every line of %s',
    async (file) => {
      const { articles } = extractRegulation((await readInput(join(ROOT, file))).regulation);
      expect(articles.length).toBeGreaterThan(60);
      expect(articles.flatMap((article) => faultsOf(article).map((fault) => `${article.label}${fault}`))).toEqual([]);
    },
  );

  test('refuses a line with a field too many, too few, or of another kind', async () => {
    const { articles } = extractRegulation((await readInput(join(ROOT, 'import/texts/shijiazhuang-digital-economy.txt'))).regulation);
    const line = articles.find(({ obligations }) => obligations.length > 0) as ExtractedArticle;
    const { label: _, ...withoutLabel } = line;
    expect(faultsOf({ ...line, note: '' })).toEqual([' must NOT have additional properties']);
    expect(faultsOf(withoutLabel)).toEqual([" must have required property 'label'"]);
    const [obligation] = line.obligations;
    expect(faultsOf({ ...line, obligations: [{ ...obligation, modality: 'WISH', start: -1 }] })).toHaveLength(2);
  });

  test.each([
    ['obligation.modality', ontology.MODALITIES],
    ['bearer.role', ontology.BEARER_ROLES],
    ['bearer.kind', ontology.ACTOR_KINDS],
    ['bearer.levels', ontology.LEVELS.map((level) => (level === 'COUNTY_AND_ABOVE' ? 'COUNTY+' : level))],
    ['participant.role', ontology.PARTICIPANT_ROLES],
    ['obligation.holding', [...ontology.HOLDINGS, null]],
    ['obligation.unborne', [...ontology.UNBORNE_REASONS, null]],
    ['concern.as', ontology.CONCERN_KINDS],
    ['industry.kind', ontology.INDUSTRY_KINDS],
    ['platform.status', ontology.PLATFORM_STATUSES],
    ['sanction.penalties', ontology.PENALTIES],
    ['cue.class', ontology.CUE_CLASSES],
    ['finding.severity', ontology.SEVERITIES],
    ['statement', [...ontology.STATEMENTS, null]],
  ])('knows the same words for %s as the ontology', (path, words) => {
    const [definition, field] = path.includes('.') ? path.split('.') : [undefined, path];
    const properties = (definition === undefined ? schema : schema.$defs[definition])?.properties;
    const part = properties?.[field ?? ''];
    expect(part?.enum ?? part?.items?.enum).toEqual(words);
  });
});
