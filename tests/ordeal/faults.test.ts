/** What the operating system does to a store in the middle of an import: a clear word, exit code 4, the old data intact. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cleanEnvironment, ROOT, runZhize, SHIPPED, SHIPPED_ID, temporaryFolder, ZHIZE } from '../commands/runZhize.ts';

const MANY = join(ROOT, 'tests/gold/input/more');
const NOBODY = 65_534;

let store: string;

beforeEach(() => {
  store = join(temporaryFolder(), 'store');
  expect(runZhize(['import', SHIPPED, '--store', store]).exitCode).toBe(0);
});

function regulations(): readonly string[] {
  const { regulations: found } = JSON.parse(runZhize(['status', '--json', '--store', store]).stdout) as { regulations: { id: string }[] };
  return found.map(({ id }) => id);
}

describe.skipIf(process.platform === 'win32')('an import', { timeout: 240_000 }, () => {
  test('that runs out of room leaves what was there, and nothing that fills the disk', () => {
    const kilobytes = Math.ceil(statSync(join(store, 'generations/1')).size / 1024) + 200;
    // A limit on the size of files is refused as a full disk is; the signal that comes first would end the process.
    const limited = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, ZHIZE, 'import', MANY, '--store', store, '--quiet'], {
      env: cleanEnvironment({}),
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^There is no room for the store: free some space/);
    expect(status).toBe(4);
    expect(regulations()).toEqual([SHIPPED_ID]);
    expect(existsSync(join(store, 'generations/2'))).toBe(false);
  });

  test('into a folder that may not be written says so', () => {
    chmodSync(store, 0o555);
    chmodSync(dirname(store), 0o755);
    // Root may write anywhere, so it asks as somebody else.
    const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const words = [ZHIZE, 'import', SHIPPED, '--store', store, '--quiet'];
    const { error, status, stderr } = spawnSync(process.execPath, words, { env: cleanEnvironment({}), encoding: 'utf8', ...user });
    chmodSync(store, 0o755);
    expect(error).toBeUndefined();
    expect(stderr).toMatch(/^The store may not be written: check the rights on its folder/);
    expect(status).toBe(4);
    expect(regulations()).toEqual([SHIPPED_ID]);
  });
});
