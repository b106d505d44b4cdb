import { describe, expect, test } from 'vitest';
import { runZhize, SHIPPED } from './runZhize.ts';

describe('wrong usage ends with 2, is explained on standard error, and prints nothing:', () => {
  test.each([
    [[], 'Usage: zhize'],
    [['nonsense'], "unknown command 'nonsense'"],
    [['__proto__'], "unknown command '__proto__'"],
    [['import'], "missing required argument 'path'"],
    [['extract', '--bogus', SHIPPED], "unknown option '--bogus'"],
    [['extract', '--encoding', 'latin1', SHIPPED], "'latin1' is invalid"],
    [['extract', '--effective-on', '2023-13-01', SHIPPED], 'effectiveOn: must be a date'],
    [['explain', SHIPPED, '99'], 'it has articles 1 to 61'],
    [['remove'], "missing required argument 'regulation'"],
  ])('zhize %j', (words, explanation) => {
    const { exitCode, stdout, stderr } = runZhize(words);
    expect(stderr).toContain(explanation);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test('settings that cannot be meant', () => {
    expect(runZhize(['status'], { PORT: 'http' })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'PORT must be a whole number from 0 to 65535; it is "http".\n',
    });
  });
});

test.each([[['--help']], [['--version']], [['help']]])('zhize %j is no error', (words) => {
  expect(runZhize(words)).toMatchObject({ exitCode: 0, stderr: '' });
});

test('every command has help with examples', () => {
  const commands = [...runZhize(['--help']).stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name ?? '');
  expect(commands).toEqual(expect.arrayContaining(['import', 'extract', 'status', 'remove', 'explain']));
  for (const name of commands.filter((command) => command !== 'help')) {
    const { exitCode, stdout } = runZhize([name, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Examples:\n  zhize ${name}`);
  }
});

describe('explain', () => {
  test('shows every stage, and the rule behind each bearer', () => {
    const { exitCode, stdout } = runZhize(['explain', SHIPPED, '47']);
    expect(stdout).toContain('石家庄市数字经济促进条例 第四十七条');
    expect(stdout).toMatch(/── obligations: /);
    expect(stdout).toMatch(/mention 公安 .*「公安」 · by \S+/);
    expect(exitCode).toBe(0);
  });
  test('finds an article by its label as well', () => {
    expect(runZhize(['explain', SHIPPED, '第四十七条']).stdout).toBe(runZhize(['explain', SHIPPED, '47']).stdout);
  });
});
