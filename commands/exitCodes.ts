import { CommanderError } from 'commander';
import { ConfigError } from '../config.ts';
import { StoreError, type StoreErrorCode } from '../cypher/store.ts';
import { InputError } from '../import/intake/inputError.ts';

/** What the program says to the shell that started it. */
export const ExitCode = {
  /** Done; findings are allowed. */
  DONE: 0,
  /** A bug of ours. */
  BUG: 1,
  /** Wrong usage, or the only input unusable. */
  USAGE: 2,
  /** Some inputs failed, the rest is done. */
  PARTIAL: 3,
  /** The store is unavailable, locked, or of another kind. */
  STORE: 4,
  INTERRUPTED: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Something the person who typed the command can mend; its message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Store errors that only a wrong query or a fault of the adapter can cause. */
const OUR_STORE_ERRORS: readonly StoreErrorCode[] = ['QUERY_REFUSED', 'STORE_FAILED'];

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.DONE : ExitCode.USAGE;
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof InputError) return ExitCode.USAGE;
  if (error instanceof StoreError && !OUR_STORE_ERRORS.includes(error.code)) return ExitCode.STORE;
  return ExitCode.BUG;
}

/** What to tell a person: the message alone where they can do something about it, the stack where only we can. */
export function messageOf(error: unknown): string {
  if (error instanceof CommanderError) return '';
  if (exitCodeOf(error) !== ExitCode.BUG && error instanceof Error) return error.message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in Zhize. Please report it with these lines:\n${stack}`;
}
