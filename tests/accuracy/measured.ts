import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Band } from './calibration.ts';
import type { Counts } from './score.ts';

/** Mentions of departments, apart from those named by no function. */
export interface NamedDepartments {
  readonly resolved: number;
  readonly of: number;
}

/** What is measured beside the figures of the annotated articles. */
export interface Measured {
  /** By annotated set: how many obligations of each band of confidence are wholly right. */
  readonly calibration: Readonly<Record<string, readonly Band[]>>;
  /** By set: clause boundaries restored in sentences that lost their commas. */
  readonly boundaries: Readonly<Record<string, Counts>>;
  /** By text. */
  readonly departments: Readonly<Record<string, NamedDepartments>>;
  /** In the corpus. */
  readonly duties: { readonly of: number; readonly withoutIndustryOrTopic: number };
  /** Regulations of the corpus in which departments and duties were counted. */
  readonly regulations: number;
}

const FILE = join(import.meta.dirname, 'measured.json');

export function readMeasured(): Measured {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Measured;
}

export function writeMeasured(measured: Measured): void {
  writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
}
