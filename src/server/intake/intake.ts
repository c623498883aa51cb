// The intake takes a report that was checked, locks it away, and gives its writer a receipt once it is on the disk.
import { randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import type { LocalTime } from '#domain/hours.ts';
import type { Submission } from '#domain/report/answers.ts';
import type { FormBook, FormWords } from '#domain/report/form-words.ts';
import { answerDate } from '#domain/report/promise.ts';
import { referenceFrom } from '#domain/report/reference.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import { suspicionOf } from '#domain/report/suspicion.ts';
import type { PhotoFolder } from '../photos/folder.ts';
import type { InTurn } from '../photos/in-turn.ts';
import { adopt, type Staged } from '../photos/staged.ts';
import type { Sealer } from '../seal/sealer.ts';
import type { IntakeReader, Keeper, KnownReport } from '../store/intake-store.ts';
import type { StatusReader } from '../store/status-store.ts';
import type { Prover } from './proof.ts';
import { fingerprint, hashOf, tokenFor, uuidOf } from './secrets.ts';
import type { Counters } from './traffic.ts';

/** Everything the intake works with, put together once in `main.ts` (and otherwise in tests). */
export interface Intake {
  book: FormBook;
  types: readonly ReportType[];
  secret: KeyObject;
  sealer: Sealer;
  keeper: Keeper;
  reader: IntakeReader;
  status: StatusReader;
  photos: PhotoFolder;
  /** one thing at a time with each photo */
  each: InTurn;
  counters: Counters;
  prover: Prover;
  /** milliseconds since 1970 */
  clock: () => number;
  /** the zone's own date and time of a moment */
  zoneTime: (at: number) => LocalTime;
  /** random bytes for a reference */
  bytes?: () => Uint8Array;
}

export interface Receipt {
  reference: string;
  token: string;
  /** ISO date of the promised first answer */
  answerBy: string;
  /** whether it was kept just now, and not by an earlier try */
  fresh: boolean;
  /** ids of the photos that are expected, in order */
  photos: string[];
}

export type Submitted = { ok: true; receipt: Receipt } | { ok: false; why: 'key-reused' };

export interface Sent {
  submission: Submission;
  /** a UUID; the same for every try to send the same report */
  key: string;
  /** where it came from, see `networkOf` */
  network: string;
  /** whether the work that was asked for was shown; true where none was asked */
  proven: boolean;
  /** photos that came along in a form without script */
  staged?: readonly Staged[];
}

/** The form of a type in a language, or in the language the zone writes in; undefined when the zone does not have it. */
export function formOf({ forms }: FormBook, type: string, locale: string): FormWords | undefined {
  const found = forms.filter((form) => form.type === type);
  return found.find((form) => form.locale === locale) ?? found[0];
}

/** What is said in a report, without what every try may say anew. */
const bodyOf = ({ type, locale, answers, contact, via }: Submission) => JSON.stringify([type, locale, answers, contact, ...(via ? [via] : [])]);

/** The receipt for a key that was used before: the same one, when it was for the same words. */
function again(intake: Intake, key: string, { id, reference, answerBy, bodyHash }: KnownReport, body: Buffer): Submitted {
  if (Buffer.compare(bodyHash, body) !== 0) return { ok: false, why: 'key-reused' };
  return { ok: true, receipt: { reference, answerBy, token: tokenFor(intake.secret, key), fresh: false, photos: intake.reader.photos(id).map((photo) => photo.id) } };
}

function score({ counters, prover }: Intake, { submission, network, proven }: Sent, words: string) {
  prover.arrived();
  const { score: points, reasons } = suspicionOf(submission, { ...counters.note(network, words), unproven: !proven });
  return { score: points, reasons: reasons.join(' ') };
}

/** Seals and keeps. By chance another report may have the same reference: then once more, with another one. */
async function keep(intake: Intake, sent: Sent, keyHash: Buffer, body: Buffer): Promise<Submitted> {
  const { submission, key, staged = [] } = sent;
  const { type, answerWithin, keepFor } = formOf(intake.book, submission.type, submission.locale)!;
  const received = intake.clock();
  const answerBy = answerDate(intake.zoneTime(received).date, answerWithin, intake.book.holidays);
  const token = tokenFor(intake.secret, key);
  const suspicion = score(intake, sent, bodyOf(submission));
  // With photos the same id at every try: their files are given to it before the report is kept.
  const id = staged.length ? uuidOf(fingerprint(intake.secret, 'report', key)) : randomUUID();
  const photos = staged.length ? await Promise.all(staged.map((photo) => adopt(intake, id, photo))) : (submission.photos ?? []).map((photo) => ({ id: photo.id }));
  for (;;) {
    const reference = referenceFrom((intake.bytes ?? (() => randomBytes(16)))());
    const sealed = await intake.sealer.seal({ v: 1, kind: 'report', id, report: id, reference, received, submission });
    const written = await intake.keeper.keep({ what: 'report', id, reference, type, locale: submission.locale, received, answerBy, keepFor, tokenHash: hashOf(token), keyHash, bodyHash: body, sealed, photos, ...suspicion });
    if (written.kept === 'new') return { ok: true, receipt: { reference, token, answerBy, fresh: true, photos: photos.map((photo) => photo.id) } };
    if (written.kept === 'before') return again(intake, key, written.report, body);
  }
}

/** Takes a checked report. When it resolves with a receipt, the report is on the disk, once. Rejects with NotKept when the disk cannot take it. */
export async function submit(intake: Intake, sent: Sent): Promise<Submitted> {
  const keyHash = fingerprint(intake.secret, 'key', sent.key);
  const body = fingerprint(intake.secret, 'body', bodyOf(sent.submission));
  const before = intake.reader.byKey(keyHash);
  return before ? again(intake, sent.key, before, body) : keep(intake, sent, keyHash, body);
}
