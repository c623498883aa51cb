// A keeper that writes in a thread of its own and commits what arrives together in one go, so that a slow disk holds up nobody but those who wait for it.
import { Worker } from 'node:worker_threads';
import type { Entry, Keeper, Written } from './intake-store.ts';

interface Waiting {
  done: (written: Written) => void;
  fail: (error: Error) => void;
}

/** The disk could not take it. Nothing of the entry is kept; the next one may succeed. */
export class NotKept extends Error {}

/** Starts the writing thread over `intake.db` in the data folder. `onLost` is told when the thread itself ends, which is a bug. */
export function threadedKeeper(dataDir: string, onLost: (error: Error) => void): Keeper {
  const worker = new Worker(new URL('keeper-thread.ts', import.meta.url), { workerData: { dataDir } });
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.on('message', (answers: { job: number; written?: Written }[]) => {
    for (const { job, written } of answers) {
      const { done, fail } = waiting.get(job)!;
      waiting.delete(job);
      if (written) done(written);
      else fail(new NotKept());
    }
  });
  worker.on('error', (error: Error) => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
    onLost(error);
  });
  return {
    keep: (entry: Entry) =>
      new Promise((done, fail) => {
        waiting.set(next, { done, fail });
        worker.postMessage({ job: next++, entry });
      }),
    async close() {
      const ended = new Promise((done) => worker.once('exit', done));
      worker.postMessage('close');
      await ended;
    },
  };
}
