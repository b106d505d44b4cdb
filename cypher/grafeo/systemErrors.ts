import { StoreError, type StoreErrorCode } from '../store.ts';

interface Remedy {
  readonly code: StoreErrorCode;
  /** Node's codes, and the numbers by which the engine tells the same. */
  readonly matches: RegExp;
  readonly message: string;
}

const REMEDIES: readonly Remedy[] = [
  {
    code: 'STORE_FULL',
    matches: /\b(ENOSPC|EDQUOT|EFBIG)\b|no space left|os error (28|122|27)\b/i,
    message: 'There is no room for the store: free some space on its disk and run it again. What it held is untouched.',
  },
  {
    code: 'STORE_UNAVAILABLE',
    matches: /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system|os error (13|1|30)\b/i,
    message: 'The store may not be written: check the rights on its folder, or name another with --store.',
  },
  {
    code: 'STORE_UNAVAILABLE',
    matches: /\b(ENOENT|ENOTDIR|EIO|ESTALE|ENODEV)\b|no such file or directory|os error (2|5|19|20|116)\b/i,
    message: 'The store went away while it was used: check that its disk is there, and run it again.',
  },
];

/** What the operating system refused to a store's files, and what to do about it; null when it is something else. */
export function asSystemError(error: unknown): StoreError | null {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const remedy = REMEDIES.find(({ matches }) => matches.test(code)) ?? REMEDIES.find(({ matches }) => matches.test(message));
  return remedy ? new StoreError(remedy.code, `${remedy.message} (${message})`, { cause: error }) : null;
}

/** Runs work on a store's files; what the system refuses comes out as a StoreError. */
export async function onFiles<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw asSystemError(error) ?? error;
  }
}
