// Loaded into the server with `--import`: measures how long its event loop was held, and writes it down when the server ends.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.LOOP_DELAY_FILE) {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  // The start itself is not what is asked about.
  process.once('SIGUSR2', () => histogram.enable());
  process.once('exit', () => writeFileSync(process.env.LOOP_DELAY_FILE!, JSON.stringify({ max: histogram.max / 1e6, p99: histogram.percentile(99) / 1e6 })));
}
