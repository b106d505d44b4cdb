import type { Reporter, TestCase, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

interface Skip {
  readonly test: string;
  readonly reason: string;
}

/**
 * Closes a run with what did not run and why, and one plain line of counts. With `ZHIZE_REQUIRE_ALL=1` a skipped test
 * fails the run: a machine that claims to have everything must show it.
 */
export default class ClosingReporter implements Reporter {
  #chosenByName = false;

  /** Tests left out by `-t` were not meant to run. */
  onInit({ config }: Vitest): void {
    this.#chosenByName = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const skips = modules.flatMap((module) => skippedIn(module));
    if (skips.length > 0 && reason !== 'interrupted' && !this.#chosenByName) this.#tellSkips(skips);
    process.stdout.write(`\n${closingLine(modules, errors.length)}\n`);
  }

  #tellSkips(skips: readonly Skip[]): void {
    process.stdout.write(skipReport(skips));
    if (process.env['ZHIZE_REQUIRE_ALL'] !== '1') return;
    process.stdout.write('ZHIZE_REQUIRE_ALL=1 allows no skipped test.\n');
    process.exitCode = 1;
  }
}

/** A module that could not be loaded, and an error outside a test, count as failures. */
function closingLine(modules: readonly TestModule[], errors: number): string {
  const count = (state: 'passed' | 'failed' | 'skipped'): number =>
    modules.reduce((sum, { children }) => sum + [...children.allTests(state)].length, 0);
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return `${count('passed')} passed, ${count('failed') + broken + errors} failed, ${count('skipped')} skipped`;
}

function skippedIn(module: TestModule): Skip[] {
  const skipped = [...module.children.allTests('skipped')];
  return skipped.map((test) => ({ test: `${module.relativeModuleId} > ${test.fullName}`, reason: reasonOf(test) }));
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}

function skipReport(skips: readonly Skip[]): string {
  const reasons = [...new Set(skips.map((skip) => skip.reason))];
  return `\nSkipped ${skips.length}:\n${reasons.map((reason) => reportReason(reason, skips)).join('')}`;
}

function reportReason(reason: string, skips: readonly Skip[]): string {
  const tests = skips.filter((skip) => skip.reason === reason).map((skip) => `      ${skip.test}\n`);
  return `  ${tests.length} because: ${reason}\n${tests.join('')}`;
}
