import type { Family } from './families.ts';
import type { Reading } from './records.ts';

/** A share of a sample: how many are drawn, and from which readings of the family. */
export interface Stratum {
  readonly size: number;
  accepts(read: Reading): boolean;
}

/** A kind of thing judged by reading. */
export interface Kind {
  readonly kind: string;
  /** `structure`: the outline of a whole text, for which nothing need be extracted. */
  readonly family: Family | 'structure';
  /** From a corpus folder given by its path, or from the texts that come with the project. */
  readonly from: 'corpus' | 'project';
  readonly strata: readonly Stratum[];
  /** How many of the sample should be right. */
  readonly goal: number;
  /** At most so many from one file. */
  readonly perFile: number;
}

const any = (size: number): Stratum => ({ size, accepts: () => true });
const having = (size: number, property: string, value: unknown): Stratum => ({ size, accepts: (read) => read[property] === value });

function corpusKind(kind: string, family: Kind['family'], goal: number, ...strata: Stratum[]): Kind {
  return { kind, family, from: 'corpus', strata, goal, perFile: 1 };
}

const ROLES = ['JOINT', 'ASSISTING', 'ASSISTED', 'COORDINATED', 'GUIDING'];
const PARTICIPANTS = ['APPROVING', 'CONSULTED', 'INFORMED', 'DELEGATED', 'OFFENDER'];
const HOLDINGS = ['BY_REMIT', 'ALTERNATIVE', 'TOGETHER'];

export const KINDS: readonly Kind[] = [
  corpusKind('obligations', 'obligations', 95, any(100)),
  ...ROLES.map((role) => corpusKind(`role-${role}`, 'bearers', 18, having(20, 'role', role))),
  ...PARTICIPANTS.map((role) => corpusKind(`participant-${role}`, 'participants', 18, having(20, 'role', role))),
  ...HOLDINGS.map((holding) => corpusKind(`holding-${holding}`, 'holdings', 18, having(20, 'holding', holding))),
  corpusKind('concerns', 'concerns', 54, having(20, 'as', 'OBJECT'), having(20, 'as', 'TOOL'), having(20, 'as', 'FIELD')),
  corpusKind(
    'sanctions',
    'sanctions',
    45,
    { size: 25, accepts: ({ fineTo, fineFrom }) => fineTo !== null || fineFrom !== null },
    {
      size: 25,
      accepts: ({ fineTo, fineFrom }) => fineTo === null && fineFrom === null,
    },
  ),
  corpusKind('references', 'references', 45, having(25, 'kind', 'TEXT'), having(25, 'kind', 'ARTICLE')),
  corpusKind('definitions', 'definitions', 45, { size: 25, accepts: ({ denotes }) => denotes !== null }, having(25, 'denotes', null)),
  corpusKind(
    'platforms',
    'platforms',
    45,
    { size: 10, accepts: ({ builders }) => (builders as readonly string[]).length > 0 },
    { size: 18, accepts: ({ builders, status }) => (builders as readonly string[]).length === 0 && status === 'BUILD' },
    having(7, 'status', 'IMPROVE'),
    having(15, 'status', 'USE'),
  ),
  corpusKind('addressed', 'addressed', 45, any(50)),
  corpusKind('topics', 'topics', 45, any(50)),
  corpusKind('structure', 'structure', 58, any(60)),
  corpusKind('evidence', 'evidence', 100, having(30, 'carried', true), any(70)),
  { kind: 'evidence-project', family: 'evidence', from: 'project', strata: [having(10, 'carried', true), any(90)], goal: 100, perFile: 25 },
];
