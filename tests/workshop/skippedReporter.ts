import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

interface Skip {
  readonly test: string;
  readonly reason: string;
}

/**
 * Says at the end which tests did not run and why. With `ZHIZE_REQUIRE_ALL=1` a skipped test fails the run:
 * a machine that claims to have everything must show it.
 */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: readonly unknown[], reason: TestRunEndReason): void {
    const skips = modules.flatMap((module) => skippedIn(module));
    if (skips.length === 0 || reason === 'interrupted') return;
    process.stdout.write(report(skips));
    if (process.env['ZHIZE_REQUIRE_ALL'] === '1') {
      process.stdout.write('ZHIZE_REQUIRE_ALL=1 allows no skipped test.\n');
      process.exitCode = 1;
    }
  }
}

function skippedIn(module: TestModule): Skip[] {
  return [...module.children.allTests('skipped')].map((test) => ({
    test: `${module.relativeModuleId} > ${test.fullName}`,
    reason: reasonOf(test),
  }));
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}

function report(skips: readonly Skip[]): string {
  const reasons = [...new Set(skips.map((skip) => skip.reason))];
  return `\nSkipped ${skips.length}:\n${reasons.map((reason) => reportReason(reason, skips)).join('')}`;
}

function reportReason(reason: string, skips: readonly Skip[]): string {
  const tests = skips.filter((skip) => skip.reason === reason).map((skip) => `      ${skip.test}\n`);
  return `  ${tests.length} because: ${reason}\n${tests.join('')}`;
}
