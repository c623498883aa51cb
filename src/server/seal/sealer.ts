// A sealer locks what a citizen wrote; only the holders of the private keys can open it again.
import { Worker } from 'node:worker_threads';
import { Encrypter } from 'age-encryption';
import { pad, type Content } from './content.ts';
import { hashChunk, packChunk, type ChunkHead } from './photo-chunk.ts';
import { nativeRecipient } from './recipients.ts';

/** A chunk of a photo that was locked, and how the photo's hash stands after it. */
export interface SealedChunk {
  box: Uint8Array;
  state: Uint8Array;
  /** SHA-256 of the whole photo, after its last chunk */
  sum?: Uint8Array;
}

export interface Chunk {
  head: ChunkHead;
  bytes: Uint8Array;
  /** the photo's hash before it */
  state: Uint8Array;
  /** bytes of the whole photo, for its last chunk */
  total?: number;
}

export interface Sealer {
  /** The age file of the content, padded. Rejects only on a bug or when the process ends. */
  seal(content: Content): Promise<Uint8Array>;
  /** The age file of a chunk. */
  chunk(chunk: Chunk): Promise<SealedChunk>;
  close(): Promise<void>;
}

/** What a thread is asked to lock. */
export type Job = { padded: Uint8Array } | Chunk;

/** Seals padded bytes for public keys. Throws when one of them is no key. */
export function encrypterFor(recipients: string[]): (padded: Uint8Array) => Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(nativeRecipient(recipient));
  return (padded) => encrypter.encrypt(padded);
}

/** Seals in this very thread: for the desk and for tests. */
export function directSealer(recipients: string[]): Sealer {
  const encrypt = encrypterFor(recipients);
  return {
    seal: (content) => encrypt(pad(content)),
    chunk: async ({ head, bytes, state, total }) => ({ box: await encrypt(packChunk(head, bytes)), ...hashChunk(bytes, state, total) }),
    close: async () => {},
  };
}

interface Waiting {
  done: (result: SealedChunk) => void;
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
    worker.on('message', ({ job, result }: { job: number; result: SealedChunk }) => {
      waiting.get(job)?.done(result);
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
  const ask = (work: Job, handedOver: ArrayBuffer[]) =>
    new Promise<SealedChunk>((done, fail) => {
      const job = next++;
      waiting.set(job, { done, fail });
      workers[job % threads]!.postMessage({ job, work }, handedOver);
    });
  return {
    async seal(content) {
      const padded = pad(content);
      return (await ask({ padded }, [padded.buffer as ArrayBuffer])).box;
    },
    // The bytes of a request may share their memory with another's: they are copied, not handed over.
    chunk: (chunk) => ask(chunk, []),
    async close() {
      failAll(new Error('the sealer was closed'));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
