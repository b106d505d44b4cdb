import type { ArrangementAnswer, ArrangementRequest, Places } from './arrangement.ts';

/** One worker for the page, built from layoutWorker.ts (see vite.config.ts); answers that nobody waits for any more are dropped by whoever asked. */
let worker: Worker | null = null;
let tickets = 0;

export async function arrange(request: Omit<ArrangementRequest, 'ticket'>): Promise<Places> {
  if (request.nodes.length === 0) return {};
  const running = (worker ??= new Worker('/layout-worker.js', { type: 'module' }));
  const ticket = ++tickets;
  const { promise, resolve, reject } = withResolvers<Places>();
  const answered = ({ data }: MessageEvent<ArrangementAnswer>): void => {
    if (data.ticket === ticket) resolve(data.places);
  };
  // A worker that failed is not asked again: whoever tries once more starts another.
  const failed = (): void => {
    worker = null;
    reject(new Error('The layout worker stopped.'));
  };
  running.addEventListener('message', answered);
  running.addEventListener('error', failed);
  running.postMessage({ ...request, ticket });
  try {
    return await promise;
  } finally {
    running.removeEventListener('message', answered);
    running.removeEventListener('error', failed);
  }
}

function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void; reject: (reason: Error) => void } {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
