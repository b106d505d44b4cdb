import type { Band } from './calibration.ts';
import type { Measured } from './measured.ts';
import type { Counts } from './score.ts';

/** The sections of the document that tell what was measured beside the figures of the annotated articles. */
export function measuredSections({ calibration, boundaries, departments, duties, regulations }: Measured): string[] {
  const named = Object.entries(departments).map(([text, { resolved, of }]) => [text, `${resolved} of ${of}`, percent(resolved, of)]);
  return [
    MEASURED,
    '## What `confidence` means\n',
    CONFIDENCE,
    table(['set', 'confidence', 'wholly right', 'share'], Object.entries(calibration).flatMap(calibrationRows)),
    '## What is counted as an industry\n',
    INDUSTRIES,
    '## Text without commas\n',
    BOUNDARIES,
    table(['sentences', 'precision', 'recall', 'F1'], Object.entries(boundaries).map(boundaryRow)),
    BOUNDARY_SETS,
    '## Names and matters that are known\n',
    table(['departments named in', 'resolved', 'share'], named),
    `${DEPARTMENTS}\n`,
    `Neither an industry nor a topic stands in ${duties.withoutIndustryOrTopic} of ${duties.of} duties (${percent(duties.withoutIndustryOrTopic, duties.of)}) of the ${regulations} regulations of the corpus.\n`,
  ];
}

function calibrationRows([set, bands]: readonly [string, readonly Band[]]): string[][] {
  return bands
    .filter(({ of }) => of > 0)
    .map(({ least, right, of }) => [
      set,
      least === 0 ? 'below all these' : `from ${least.toFixed(2)}`,
      `${right} of ${of}`,
      (right / of).toFixed(2),
    ]);
}

function boundaryRow([set, { right, missed, spurious }]: readonly [string, Counts]): string[] {
  const [precision, recall] = [right / (right + spurious), right / (right + missed)];
  return [set, precision.toFixed(3), recall.toFixed(3), ((2 * right) / (2 * right + missed + spurious)).toFixed(3)];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heading.map((_, column) => (column === 0 ? '---' : '--:'));
  return `${[heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

const MEASURED = `The sections from here on are written from \`tests/accuracy/measured.json\`, and that by \`npx tsx tests/accuracy/measure.ts CORPUS_FOLDER\`: the folder holds regulations
as Markdown files, one each, called by their titles. Departments and duties are counted in every eighth of them.
`;

const CONFIDENCE = `How many of the obligations that are equally sure of themselves are wholly right: found in the gold, with the same modality, the same bearers, roles and levels.
Each rule's confidence was counted on annotated articles, the development ones among them, and rounded down: on articles nobody has looked at it is to be read as an upper bound.
`;

const INDUSTRIES = `Lexicons of the digital economy list concepts of several kinds; the annotation guide counts sectors and techniques only.

| kind of concept | counted as | for example |
| --- | --- | --- |
| industry | \`INDUSTRY\` | 新型显示, 钢铁, 旅游 |
| business model | \`INDUSTRY\` | 平台经济, 跨境电商, 共享经济 |
| application | \`INDUSTRY\` where it names a sector of its own, else nothing | 智慧养老, 智慧农业; not 智慧监管 |
| technology | \`TECHNOLOGY\`; \`INDUSTRY\` as soon as the article calls it 产业 or 行业 | 区块链, 数字孪生 |
| domain | \`INDUSTRY\` where it is called 产业, else nothing | 数字产业; not 数字产业化, 数字经济 |
| infrastructure | nothing, unless it is named as a kind of network | 无线宽带网络; not 数据中心 |
| product, process | nothing, unless the text calls it 产业, 行业, 业态 or 技术 | not 芯片, 传感器, 封装测试 |
`;

const BOUNDARIES = `Where a text has lost its commas, the places where clauses begin are restored: by an averaged perceptron over characters (\`import/training/trainBoundaries.ts\`), overruled by a
few rules. One regulation of ten, all its versions alike, is never learnt from; the figures below are of such regulations only. Their ，；： outside brackets were taken out and looked for again.
`;

const BOUNDARY_SETS = `- **shijiazhuang**: ten articles of the shipped text, whose commas were restored by hand
- **zhejiang**: the annotated regulation of the same subject
- **annotated**: sentences of the annotated articles of every subject, sanctions among them
- **corpus**: all sentences and items of the regulations held out
`;

const DEPARTMENTS = `Counted are mentions that end in 部门, 局 or 委 or stand in a list that ends in 部门; resolved are those that mean one curated body. Names that mean different bodies in different places stay
as they are and count as unresolved; bodies named by no function (有关部门) are not counted.`;
