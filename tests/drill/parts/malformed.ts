// D13: ten thousand malformed requests, and what they leave behind in memory.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { holdAnswer, request, seed, sendRaw } from '../../server/malformed.ts';
import { projectRoot } from '../../server/running.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

/** Megabytes of a process, as Linux counts them. */
const megabytes = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

export const malformedDrill: DrillPart = {
  id: 'D13',
  goal: '10,000 malformed requests: 0 faults of ours, 0 stack traces, 0 paths, no growth of more than 50 MB',
  async run(scale) {
    const house = await drillHouse();
    const pid = house.server.child.pid!;
    const statuses = new Map<string, number>();
    const fire = async (runs: number, from: number) =>
      fc.assert(
        fc.asyncProperty(request, async (raw) => {
          const answer = await sendRaw(house.port, raw);
          const status = answer.slice(9, 12) || 'cut';
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          holdAnswer(answer, [house.root, house.dataDir, projectRoot]);
        }),
        { seed: from, numRuns: runs },
      );
    const runs = part(10_000, scale);
    await fire(Math.ceil(runs / 10), seed); // so that what is compiled and kept on the first visit is not taken for growth
    const before = megabytes(pid);
    await fire(Math.floor((runs * 9) / 10), seed + 1);
    const grown = Math.round(megabytes(pid) - before);
    const alive = (await fetch(`${house.server.url}/health`)).status === 200;
    await house.stop();
    const quiet = house.server.said().trim().split('\n').length === 1;
    house.remove();
    const counted = Object.fromEntries([...statuses].sort().map(([status, count]) => [`status ${status}`, count]));
    return { figures: { requests: runs, seed, 'MB grown': grown, ...counted }, reached: alive && quiet && grown <= 50 };
  },
};
