// A sealer locks what a citizen wrote; only the holders of the private keys can open it again.
import { Worker } from 'node:worker_threads';
import { Encrypter } from 'age-encryption';
import { pad, type Content } from './content.ts';
import { nativeRecipient } from './recipients.ts';

export interface Sealer {
  /** The age file of the content, padded. Rejects only on a bug or when the process ends. */
  seal(content: Content): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Seals padded bytes for public keys. Throws when one of them is no key. */
export function encrypterFor(recipients: string[]): (padded: Uint8Array) => Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(nativeRecipient(recipient));
  return (padded) => encrypter.encrypt(padded);
}

/** Seals in this very thread: for the desk and for tests. */
export function directSealer(recipients: string[]): Sealer {
  const encrypt = encrypterFor(recipients);
  return { seal: (content) => encrypt(pad(content)), close: async () => {} };
}

interface Waiting {
  done: (box: Uint8Array) => void;
  fail: (error: Error) => void;
}

/** Seals in threads of its own, so that the one that answers citizens never waits for mathematics. */
export function threadedSealer(recipients: string[], threads: number): Sealer {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  const failAll = (error: Error) => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  const hire = (place: number): Worker => {
    const worker = new Worker(new URL('seal-thread.ts', import.meta.url), { workerData: { recipients } });
    worker.on('message', ({ job, box }: { job: number; box: Uint8Array }) => {
      waiting.get(job)?.done(box);
      waiting.delete(job);
    });
    // A thread that dies takes no report with it: those who wait are told, and the next one finds a new thread.
    worker.on('error', (error: Error) => {
      failAll(error);
      workers[place] = hire(place);
    });
    return worker;
  };
  const workers: Worker[] = Array.from({ length: threads }, (_, place) => hire(place));
  return {
    seal: (content) =>
      new Promise((done, fail) => {
        const job = next++;
        waiting.set(job, { done, fail });
        const padded = pad(content);
        workers[job % threads]!.postMessage({ job, padded }, [padded.buffer as ArrayBuffer]);
      }),
    async close() {
      failAll(new Error('the sealer was closed'));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
