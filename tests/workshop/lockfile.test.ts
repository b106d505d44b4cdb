import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './listedFiles.ts';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** A registry that serves one platform only makes `npm install` drop the others, and then `npm ci` fails on every machine. */
test('the lock file has an entry for every platform of every package', () => {
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  const missing = wanted.filter(({ path, name }) => !isLocked(path, name));
  expect(missing).toEqual([]);
  expect(wanted.map(({ name }) => name)).toContain('@grafeo-db/js-darwin-arm64');
});

/** Beside the package, inside it, or in any folder of packages above it. */
function isLocked(path: string, name: string): boolean {
  const places = path.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return [`node_modules/${name}`, ...places.map((place) => `${place}/node_modules/${name}`)].some((place) => place in packages);
}

test('what is installed is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});
