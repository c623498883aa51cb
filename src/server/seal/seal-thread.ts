// One thread of the sealer: padded bytes come in, sealed boxes go out.
import { parentPort, workerData } from 'node:worker_threads';
import { encrypterFor } from './sealer.ts';

const encrypt = encrypterFor((workerData as { recipients: string[] }).recipients);

parentPort!.on('message', async ({ job, padded }: { job: number; padded: Uint8Array }) => {
  const box = await encrypt(padded);
  parentPort!.postMessage({ job, box }, [box.buffer as ArrayBuffer]);
});
