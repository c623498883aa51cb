// Compresses in a thread of its own: an encoder takes megabytes, and beside the memory of a whole build Node would look through all of it after every few pages.
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { compressFolder, type Packing } from './compress.ts';
import { openKept } from './keep.ts';

interface Task extends Required<Pick<Packing, 'only'>>, Pick<Packing, 'packedAlready'> {
  root: string;
  /** folder of what one build keeps for the next */
  cache: string;
}

async function compress({ root, cache, only, packedAlready }: Task): Promise<void> {
  const kept = openKept(join(cache, `packed-${only}`));
  await compressFolder(root, { only, kept, ...(packedAlready ? { packedAlready } : {}) });
  kept.save();
}

/** `compressFolder` for pages or for the rest, with what earlier builds packed. */
export function compressBeside(task: Task): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { task } });
    thread.once('error', reject);
    thread.once('exit', (code) => (code ? reject(new Error(`The thread that compresses ended with ${code}`)) : resolve()));
  });
}

const given = (workerData as { task?: Task } | null)?.task;
if (!isMainThread && given) await compress(given);
