import { fuzzDocuments, fuzzSeeds } from '../intake/fuzzedDocuments.ts';
import type { Finding, Part } from './part.ts';

const DOCUMENTS = 100_000;
const SEED = 20_231_231;

/** Mutated documents of every format: each is read or refused with a code, and no place lies outside its text. */
export const fuzz: Part = {
  name: 'fuzz',
  title: 'Mutated documents',
  async run(): Promise<readonly Finding[]> {
    const { documents, read, refused, faults } = await fuzzDocuments(fuzzSeeds(), DOCUMENTS, SEED);
    const codes = Object.entries(refused).map(([code, count]) => `${count} ${code}`);
    const told = faults.slice(0, 5).map(({ document, name, fault }) => `${document} (${name}): ${fault.split('\n')[0]}`);
    return [
      {
        what: `documents read, of ${documents} of seed ${SEED}`,
        measured: `${read}; refused: ${codes.join(', ')}`,
        wanted: null,
        holds: null,
      },
      {
        what: 'exceptions that are no refusal, and places outside their text',
        measured: [String(faults.length), ...told].join('; '),
        wanted: '0',
        holds: faults.length === 0,
      },
    ];
  },
};
