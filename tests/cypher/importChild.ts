/**
 * A process of its own that imports regulations of many rows into an embedded store, to be killed in the middle of it.
 * Arguments: folder, hash of the inputs, how many regulations, how many obligations in each.
 * Says `writing N` before and `written N` after each, `committing` and `committed` at the end.
 */
import { openWriter } from '../../cypher/open.ts';
import { wideGraph } from './fixture.ts';

const [folder = '', inputs = '', regulations = '0', obligations = '0'] = process.argv.slice(2);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const writer = await openWriter({ engine: 'EMBEDDED', folder }, { inputs });
say('opened');
for (let number = 1; number <= Number(regulations); number += 1) {
  say(`writing ${number}`);
  const { nodesCreated } = await writer.replace(wideGraph(`regulation-${number}`, Number(obligations)));
  say(`${nodesCreated === 0 ? 'kept' : 'written'} ${number}`);
}
say('committing');
await writer.commit();
say('committed');
