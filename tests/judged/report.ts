/** Prints the judgements by kind: `npx tsx tests/judged/report.ts`. */
import { judgements, judgementTable } from './judgement.ts';

const rows = judgements();
process.stdout.write(judgementTable(rows));
for (const { kind, open } of rows.filter((row) => row.open > 0)) process.stderr.write(`${kind}: ${open} readings without a verdict\n`);
