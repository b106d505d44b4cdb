/**
 * A process of its own that imports files as the built command does, to be killed in the middle of it. Standard input gives
 * the target and the files as JSON. Says `file N` after each.
 */
import { text } from 'node:stream/consumers';
import { openWriter } from '../../dist/cypher/open.js';
import { importRegulations } from '../../dist/import/importer.js';

const { target, files } = JSON.parse(await text(process.stdin));
await importRegulations({
  inputs: files,
  openStore: (inputs) => openWriter(target, { inputs }),
  onProgress: ({ done }) => process.stdout.write(`file ${done}\n`),
});
