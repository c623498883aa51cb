// D15: fifteen hundred slow visitors for a minute, while citizens report: at our server's own door, and through nginx and Caddy as .github/deploy sets them up.
import { randomUUID } from 'node:crypto';
import { ask, askPlainly } from '../../deploy/ask.ts';
import { fronts, startFront, type Front } from '../../deploy/front.ts';
import { frontSite } from '../../deploy/front-site.ts';
import { submissionOf } from '../../server/site.ts';
import { fire } from '../fire.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart, type Figures } from '../part.ts';

/** Milliseconds. */
const goal = 2_000;
/** A citizen reports every so many milliseconds. */
const pace = 100;

const report = () => ({ method: 'POST', path: '/api/meldingen', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(undefined, `Een kwal op het zebrapad ${randomUUID()}.`)) });

interface Attacked {
  reports: number;
  failed: number;
  p99: number;
  most: number;
  cut: number;
}

/** Citizens report while the attack is on; each report's time counts from its first byte to its answer. */
async function attack(port: number, seconds: number, front?: Front): Promise<Attacked> {
  let over = false;
  const visited = fire<{ most: number; cut: number }>('slow-visitors.ts', port, seconds, ...(front ? [front.caFile] : [])).finally(() => (over = true));
  const times: number[] = [];
  const under: Promise<void>[] = [];
  let failed = 0;
  while (!over) {
    const began = performance.now();
    under.push((front ? ask(front, report()) : askPlainly(port, report())).then(({ status }) => void (status === 201 ? times.push(performance.now() - began) : failed++), () => void failed++));
    await new Promise((done) => setTimeout(done, pace));
  }
  const { most, cut } = await visited;
  await Promise.all(under);
  const p99 = times.sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
  return { reports: times.length, failed, p99: Math.round(p99), most, cut };
}

export const slowAttackDrill: DrillPart = {
  id: 'D15',
  goal: '1,500 slow connections for 60 s: a real report p99 below 2 s, none failed',
  async run(scale) {
    const seconds = Math.max(20, part(60, scale));
    const site = await frontSite();
    const house = await drillHouse({ env: { TRUST_PROXY: 'loopback' } });
    for (let i = 0; i < 20; i++) await askPlainly(house.port, report()); // compiled and warm, as a server is after a minute
    const figures: Figures = { seconds };
    let reached = true;
    for (const name of ['own door', ...fronts] as const) {
      const front = name === 'own door' ? undefined : await startFront(name, { upstream: house.port, dist: site.root });
      if (name !== 'own door' && !front) throw new Error(`${name} is not on this machine, and could not be fetched.`);
      const { reports, failed, p99, most, cut } = await attack(front?.https ?? house.port, seconds, front);
      await front?.stop();
      Object.assign(figures, { [name]: `p99 ${p99} ms of ${reports} reports, ${failed} failed; ${most} slow connections at once, cut ${cut} times` });
      reached &&= p99 < goal && failed === 0 && most >= 1_400;
    }
    await house.stop();
    house.remove();
    site.remove();
    return { figures, reached };
  },
};
