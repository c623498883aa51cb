// One thread of the sealer: padded bytes come in, sealed boxes go out; of a photo's chunk the running hash too.
import { parentPort, workerData } from 'node:worker_threads';
import { hashChunk, packChunk } from './photo-chunk.ts';
import { encrypterFor, type Job } from './sealer.ts';

const encrypt = encrypterFor((workerData as { recipients: string[] }).recipients);

async function sealed(work: Job): Promise<{ box: Uint8Array; state?: Uint8Array; sum?: Uint8Array }> {
  if ('padded' in work) return { box: await encrypt(work.padded) };
  const { head, bytes, state, total } = work;
  return { box: await encrypt(packChunk(head, bytes)), ...hashChunk(bytes, state, total) };
}

parentPort!.on('message', async ({ job, work }: { job: number; work: Job }) => {
  const result = await sealed(work);
  parentPort!.postMessage({ job, result }, [result.box.buffer as ArrayBuffer]);
});
