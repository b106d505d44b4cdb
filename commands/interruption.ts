import { ExitCode } from './exitCodes.ts';

/** Ctrl-C ends the program at once, with the exit code for it. Commands that must end in order call `interruption`. */
export function endWhenInterrupted(): void {
  process.once('SIGINT', () => process.exit(ExitCode.INTERRUPTED));
}

/** A signal that the first Ctrl-C aborts, so that a command can end in order. The second ends the program at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.removeAllListeners('SIGINT').once('SIGINT', () => {
    controller.abort();
    endWhenInterrupted();
  });
  return controller.signal;
}
