// The thread that writes: gathers the entries that arrived while the last commit was under way, and commits them together.
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry, IntakeWriter, Written } from './intake-store.ts';
import { sqliteIntakeWriter } from './sqlite-intake.ts';

interface Job {
  job: number;
  entry: Entry;
}

/** SQLite's number for a full disk. */
const full = 13;

const { dataDir } = workerData as { dataDir: string };
let writer: IntakeWriter | undefined = sqliteIntakeWriter(dataDir);
let queue: Job[] = [];

/** After an error that is no full disk the file is opened anew: what SQLite still holds in memory is not to be trusted then. */
function reopen(): void {
  try {
    writer?.close();
  } catch {
    // It is given up anyway.
  }
  writer = undefined;
}

/** What became of each entry; undefined where the disk could not take it. Together if it can be, else each for itself. */
function write(entries: Entry[]): (Written | undefined)[] {
  try {
    writer ??= sqliteIntakeWriter(dataDir);
    return writer.write(entries);
  } catch (error) {
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode !== full) reopen();
    if (entries.length > 1) return entries.flatMap((entry) => write([entry]));
    console.error(`Een melding kon niet bewaard worden: ${message}.`);
    return [undefined];
  }
}

function commit(): void {
  const jobs = queue;
  queue = [];
  if (!jobs.length) return;
  const written = write(jobs.map(({ entry }) => entry));
  parentPort!.postMessage(jobs.map(({ job }, i) => ({ job, written: written[i] })));
}

parentPort!.on('message', (message: Job | 'close') => {
  if (message === 'close') {
    commit();
    writer?.close();
    parentPort!.close();
    return;
  }
  if (queue.push(message) === 1) setImmediate(commit);
});
