// GET /health: whether a report that came in now could be locked away and kept. It tries, with a report of its own, at most once in ten seconds.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { photoLimits } from '#domain/report/photos.ts';
import { longestBody } from '../http/bodies.ts';
import { beginning } from '../seal/running-hash.ts';
import type { Intake } from './intake.ts';

export interface Health {
  /** whether all of it could be done */
  ok: boolean;
  sealed: boolean;
  /** on the disk, in the file of the reports */
  kept: boolean;
  /** whether a chunk of a photo could be kept too; a disk that is nearly full is left to texts */
  photos: boolean;
  /** this process holds no private key: `npm run desk -- verify` opens what was kept here */
  opened: 'not checked here';
  /** ISO date and time of the look */
  at: string;
}

const goodFor = 10_000;
/** The test report is as long as the longest there can be: on a disk that is nearly full a short one would still fit. */
const filler = '.'.repeat(longestBody);

/** Seals and keeps a report of nothing. Never rejects. */
async function look({ sealer, keeper, photos, clock }: Intake): Promise<Health> {
  const id = randomUUID();
  const at = clock();
  const health: Health = { ok: false, sealed: false, kept: false, photos: false, opened: 'not checked here', at: new Date(at).toISOString() };
  try {
    const sealed = await sealer.seal({ v: 1, kind: 'probe', id, report: id, reference: '', received: at, filler });
    health.sealed = true;
    await keeper.keep({ what: 'probe', id, at, sealed });
    health.kept = true;
    const chunk = await sealer.chunk({ head: { v: 1, kind: 'photo', id, start: 0 }, bytes: new Uint8Array(photoLimits.chunk), state: beginning() });
    await photos.probe(chunk.box);
    health.photos = true;
  } catch {
    // Told by what stays false.
  }
  return { ...health, ok: health.sealed && health.kept && health.photos };
}

/** Adds `/health`: 200, or 507 when a report or a photo could not be kept now. Whoever asks within ten seconds hears the same answer. */
export function addHealth(site: FastifyInstance, intake: Intake): void {
  let last: { at: number; health: Promise<Health> } | undefined;
  site.get('/health', async (_request, reply) => {
    const now = performance.now();
    if (!last || now - last.at > goodFor) last = { at: now, health: look(intake) };
    const health = await last.health;
    return reply.code(health.ok ? 200 : 507).header('cache-control', 'no-store').send(health);
  });
}
