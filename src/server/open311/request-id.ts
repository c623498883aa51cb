// The id of a request: its reference, which is no secret, and behind it what only the app that sent the report, or who holds its token, can know.
import { timingSafeEqual } from 'node:crypto';
import { fingerprint } from '../intake/secrets.ts';
import type { Intake } from '../intake/intake.ts';
import type { KnownReport } from '../store/intake-store.ts';

/** 128 bits, as long as the token; made anew from the one secret each time, so nothing more is stored. */
const proofOf = ({ secret }: Pick<Intake, 'secret'>, reference: string) => fingerprint(secret, 'request', reference).subarray(0, 16).toString('base64url');

/** `K7MP-3QXA-` and 22 letters. It shows the status and can do nothing else: adding and opening again take the token. */
export const requestId = (intake: Pick<Intake, 'secret'>, reference: string) => `${reference}-${proofOf(intake, reference)}`;

/** The report of an id. What cannot be one is looked up all the same, so that every wrong one takes the same way. */
export function reportBy(intake: Pick<Intake, 'secret' | 'reader'>, id: string): KnownReport | undefined {
  const [, reference = '', proof = ''] = /^([0-9A-Z]{4}-[0-9A-Z]{4})-([\w-]{22})$/.exec(id) ?? [];
  const right = Buffer.from(proofOf(intake, reference));
  const given = Buffer.from(proof.padEnd(right.length));
  const report = intake.reader.byReference(reference);
  return timingSafeEqual(given, right) ? report : undefined;
}
