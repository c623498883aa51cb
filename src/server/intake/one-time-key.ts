// The key of a report that is sent without script: made by the server for the page that asks "is this right?".
import { createHash } from 'node:crypto';
import { networkOf } from '../http/network.ts';
import type { FastifyRequest } from 'fastify';
import type { Submission } from '#domain/report/answers.ts';
import type { Intake } from './intake.ts';
import { fingerprint, uuidOf } from './secrets.ts';

const slot = 1_800_000;
const slotsADay = 48;

/**
 * A key that never expires. Who sends, goes back, and checks the same words again within half an hour gets the key that was used,
 * and so the same receipt instead of a second report; the device is told by network and browser, of which nothing is kept.
 */
export function oneTimeKey({ secret, reader, clock }: Intake, submission: Submission, request: FastifyRequest): string {
  const { type, locale, answers, contact, via } = submission;
  const device = createHash('sha256').update(JSON.stringify([type, locale, answers, contact, networkOf(request.ip), request.headers['user-agent'], ...(via ? [via] : [])])).digest('hex');
  const now = clock();
  const current = Math.floor(now / slot);
  const keyOf = (at: number) => uuidOf(fingerprint(secret, 'issue', `${device} ${at}`));
  const used = (key: string) => {
    const report = reader.byKey(fingerprint(secret, 'key', key));
    return report !== undefined && now - report.received < slot;
  };
  const keys = Array.from({ length: slotsADay }, (_, i) => keyOf(current - i));
  return keys.find(used) ?? keys[0]!;
}
