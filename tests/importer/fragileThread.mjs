/** Speaks as the importer's thread does, and dies of files by their names: `exits`, `throws`, `hangs`. */
import { parentPort } from 'node:worker_threads';

const DEATHS = {
  exits: () => process.exit(3),
  throws: () => {
    throw new Error('torn apart');
  },
  hangs: () => {
    for (;;);
  },
};

parentPort.on('message', (file) => {
  DEATHS[file]?.();
  parentPort.postMessage({ kind: 'DONE', extraction: { kind: 'UNCHANGED', id: file, title: file, bytes: 1 } });
});
parentPort.postMessage({ kind: 'READY' });
