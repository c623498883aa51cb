// Row 18 of measures.md: fifty connections that send reports as fast as they are taken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '#server/desk/open.ts';
import { fire } from '../fire.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

interface Fired {
  seconds: number;
  ok: number;
  others: number;
  /** milliseconds */
  p50: number;
  p99: number;
  max: number;
}

export const loadDrill: DrillPart = {
  id: 'row 18',
  goal: 'at 50 connections at least 300 reports/s, sealed and on the disk, p99 at most 250 ms, event loop never held more than 50 ms',
  async run(scale) {
    const delays = join(import.meta.dirname, `loop-${process.pid}.json`);
    const house = await drillHouse({ env: { NODE_OPTIONS: '--import ./tests/drill/loop-delay.ts', LOOP_DELAY_FILE: delays } });
    await fire<Fired>('cannon.ts', house.server.url, 3); // compiled and warm, as a server is after a minute
    house.server.child.kill('SIGUSR2');
    const { seconds, ok, others, p50, p99, max } = await fire<Fired>('cannon.ts', house.server.url, part(30, scale));
    await house.stop();
    const loop = JSON.parse(readFileSync(delays, 'utf8')) as { max: number; p99: number };
    (await import('node:fs')).rmSync(delays);
    const opened = openDesk({ DATA_DIR: house.dataDir });
    if (!opened.ok) throw new Error(opened.faults.join('\n'));
    const stored = opened.desk.archive.reports().length;
    opened.close();
    house.remove();
    const rate = Math.round(ok / seconds);
    const figures = { 'reports/s': rate, 'p50 ms': p50, 'p99 ms': p99, 'max ms': max, 'loop held at most, ms': Math.round(loop.max), 'loop p99, ms': Math.round(loop.p99), acknowledged: ok, 'other answers': others, stored };
    return { figures, reached: rate >= 300 && p99 <= 250 && loop.max <= 50 && others === 0 && stored >= ok };
  },
};
