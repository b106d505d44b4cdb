import { join } from 'node:path';
import { judgements, judgementTable } from '../judged/judgement.ts';
import { type Figure, type Figures, readFigures, COMMITTED } from './figures.ts';
import { type Measured, readMeasured } from './measured.ts';
import { measuredSections } from './measuredSections.ts';

/** Where the document stands that `npm run accuracy -- --update` writes. */
export const DOCUMENT = join(import.meta.dirname, '../../ACCURACY.md');

interface SetRow {
  readonly set: string;
  readonly what: string;
}

const SETS: readonly SetRow[] = [
  { set: 'shijiazhuang', what: 'the shipped regulation: 61 articles without commas or brackets' },
  { set: 'zhejiang', what: "another province's regulation of the same subject: 62 articles" },
  { set: 'zhejiang-without-commas', what: 'the same, after its commas, brackets and quotation marks were taken out' },
  { set: 'sample', what: '120 articles, each from another regulation, of every subject' },
  { set: 'more-development', what: '580 more of that kind, whose errors were looked at' },
  { set: 'more-test', what: '200 more of that kind, whose errors nobody looks at' },
];

const COLUMNS: readonly (readonly [measure: string, heading: string])[] = [
  ['whoDoesWhat', 'who does what'],
  ['obligations', 'obligations'],
  ['principles', 'principles'],
  ['industries', 'industries'],
  ['references', 'references'],
  ['kind', 'kind of body'],
  ['open', 'open list'],
];

/** The whole document, from committed figures and verdicts alone: the same figures give the same words. */
export function accuracyDocument(figures: Figures = readFigures(COMMITTED), measured: Measured = readMeasured()): string {
  return [
    HEAD,
    '## Against annotated articles\n',
    figureTable(figures),
    setList(),
    METHOD,
    '## Judged by reading\n',
    JUDGED,
    judgementTable(judgements()),
    ...measuredSections(measured),
    HARD,
  ].join('\n');
}

function figureTable(figures: Figures): string {
  const heading = ['set', ...COLUMNS.map(([, name]) => name)];
  const rows = SETS.map(({ set }) => [set, ...COLUMNS.map(([measure]) => shown(figures[set]?.[measure]))]);
  return `${[heading, heading.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function shown(figure: Figure | undefined): string {
  return figure === undefined || (figure.precision === 0 && figure.recall === 0) ? '–' : figure.f1.toFixed(3);
}

function setList(): string {
  return `${SETS.map(({ set, what }) => `- **${set}**: ${what}`).join('\n')}\n`;
}

const HEAD = `# How accurate it is

Measured by \`npm run accuracy\` and written by \`npm run accuracy -- --update\`; the gate of the checks fails when a figure is lost.
`;

const METHOD = `Figures are F1; for the kind of body and the open list, the share that is right. *Who does what* counts a bearer only when it is tied to
the right obligation with the right modality, in the right role and with the right levels: a sentence found with the wrong bearer counts against it twice. *Obligations* count
when at least half of their words, and their modality, agree. Two careful readers of the same articles agree on who does what at 0.97 to 1.00, and on industries at 0.77 to 0.95.

The shipped regulation was in view while the rules were written, so its figures say that they fit it, not how they do elsewhere. For that, look at *more-test*.
`;

const JUDGED = `What the annotated articles do not hold was judged by a reader who saw the text and what was read from it, and not the rules. The places were drawn by a seed from 1,603
regulations; verdicts stand in \`tests/judged\`. A place whose reading has changed since is not counted until it is judged again.
`;

const HARD = `## What is hard, and what is wrong

- **Subjects that are things.** 「规划应当包括…」 binds nobody by its words, 「单位应当…」 does; which nouns can act is a list that is never complete.
- **Whoever does it.** In 「在垂钓区垂钓的，应当…」 nobody is named. Whether the body of the sentence before is still meant is told by the kind of condition, and not always rightly.
- **Lists of items** whose items have a modal or a bearer of their own.
- **Sanctions** in which several bodies act, with tails that somebody else answers for.
- **Actions**: a verb that is part of a noun (审查意见, 服务标准) is sometimes taken for one; a verb not in the list is sometimes missed.
- **Industries** outside the digital economy: readers themselves differ on what an article regulates and what it mentions in passing.
- **Text without commas**: clause boundaries are restored by a small model; a wrong one can move a bearer.
`;
