// Takes photos that follow a report, chunk by chunk: each chunk is sealed and on the disk before it is said to be there.
import { createHash, randomBytes } from 'node:crypto';
import { photoKind } from '#domain/report/photo-kind.ts';
import { photoBlock, photoLimits, photosUntil, type PhotoRefusal } from '#domain/report/photos.ts';
import type { ProblemCode } from '../http/problem.ts';
import type { Intake } from '../intake/intake.ts';
import { fingerprint } from '../intake/secrets.ts';
import type { AboutPhoto } from '../seal/photo-chunk.ts';
import type { Begun, KnownReport } from '../store/intake-store.ts';
import type { PhotoRecord } from '../store/photo-records.ts';
import type { Take } from './sealed-files.ts';

/** How far a photo is now, or why something was not done; with the offset to go on from where there is one. */
export type Received = { ok: true; offset: number; length: number } | { ok: false; code: ProblemCode | 'unknown'; offset?: number };

export interface Target {
  report: KnownReport;
  /** id of the photo */
  photo: string;
}

export interface SentChunk {
  offset: number;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, where it was sent along */
  sum?: Uint8Array;
}

const problemOf: Partial<Record<PhotoRefusal, ProblemCode>> = { 'too-large': 'photo-too-large', empty: 'photo-empty', 'not-a-photo': 'not-a-photo' };
const no = (code: ProblemCode | 'unknown', offset?: number): Received => ({ ok: false, code, ...(offset !== undefined && { offset }) });

/** What is stored of the hash of a photo. */
export const hashOfPhoto = ({ secret }: Pick<Intake, 'secret'>, sha256: string) => fingerprint(secret, 'photo', sha256);
export const newTake = () => randomBytes(4).toString('hex');
export const isOpen = ({ clock }: Pick<Intake, 'clock'>, report: KnownReport) => clock() < photosUntil(report.received);

/** One thing at a time with each photo, by whatever way it comes. */
export const inItsTurn = <T>({ each }: Pick<Intake, 'each'>, { report, photo }: Target, work: () => Promise<T>): Promise<T> => each(`${report.id} ${photo}`, work);

const recordOf = ({ reader }: Intake, { report, photo }: Target): PhotoRecord | undefined => reader.photos(report.id).find(({ id }) => id === photo);
const takeOf = ({ report, photo }: Target, { take }: Begun): Take => ({ owner: report.id, photo, take });

/** Tells the chain of a photo whose last chunk is there, perhaps since before a crash. */
async function arrive(intake: Intake, target: Target, begun: Begun): Promise<void> {
  const digest = await intake.photos.digest(takeOf(target, begun));
  await intake.keeper.keep({ what: 'photo-arrived', report: target.report.id, photo: target.photo, at: intake.clock(), take: begun.take, digest });
}

/** How far a photo is; one that is whole and was not yet told of is told of now. */
export async function offsetOf(intake: Intake, target: Target): Promise<Received> {
  const record = recordOf(intake, target);
  if (record?.removed) return no('photo-removed');
  const { begun } = record ?? {};
  if (!record || !begun || begun.refused) return no('unknown');
  if (record.arrived) return { ok: true, offset: begun.length, length: begun.length };
  const { bytes } = await intake.photos.held(takeOf(target, begun));
  if (bytes === begun.length) await arrive(intake, target, begun);
  return { ok: true, offset: bytes, length: begun.length };
}

async function keepRefusal(intake: Intake, { report, photo }: Target, refused: PhotoRefusal, { length, hash }: Pick<Begun, 'length' | 'hash'>): Promise<Received> {
  await intake.keeper.keep({ what: 'photo-begun', report: report.id, photo, at: intake.clock(), take: newTake(), length, hash, refused });
  await intake.photos.remove({ owner: report.id, photo });
  return no(problemOf[refused]!);
}

/** Begins a photo. The same once more changes nothing; another file under the same id begins anew, until it has arrived. */
export async function begin(intake: Intake, target: Target, about: AboutPhoto): Promise<Received> {
  const { report, photo } = target;
  if (!isOpen(intake, report)) return no('photo-too-late');
  if (!recordOf(intake, target)) {
    const { kept } = await intake.keeper.keep({ what: 'photo', report: report.id, photo });
    if (kept !== 'new') return no(kept === 'too-many' ? 'too-many-photos' : 'unknown');
  }
  const { begun, arrived, removed } = recordOf(intake, target)!;
  if (removed) return no('photo-removed');
  if (arrived) return no('photo-there', begun!.length);
  const { length } = about;
  const hash = hashOfPhoto(intake, about.sha256);
  if (length === 0 || length > photoLimits.bytes) return keepRefusal(intake, target, length ? 'too-large' : 'empty', { length, hash });
  if (begun && !begun.refused && begun.length === length && Buffer.compare(begun.hash, hash) === 0) return offsetOf(intake, target);
  const take = takeOf(target, { take: newTake(), length, hash });
  const { state } = await intake.photos.held(take);
  const { box } = await intake.sealer.chunk({ head: { v: 1, kind: 'photo', id: photo, start: 0, about }, bytes: new Uint8Array(), state });
  await intake.photos.add(take, { end: 0, state, box });
  await intake.keeper.keep({ what: 'photo-begun', report: report.id, photo, at: intake.clock(), take: take.take, length, hash });
  await intake.photos.only(take);
  return { ok: true, offset: 0, length };
}

/** What is wrong with a chunk before anything is done with it; undefined when nothing is. */
function chunkFault({ offset, bytes, sum }: SentChunk, held: number, { length }: Begun): Received | undefined {
  if (offset !== held) return no('wrong-offset', held);
  if (offset + bytes.length > length) return no('photo-over', held);
  if (sum && Buffer.compare(createHash('sha256').update(bytes).digest(), sum) !== 0) return no('wrong-checksum', held);
  return bytes.length > 0 && bytes.length < photoBlock && offset + bytes.length < length ? no('chunk-too-small', held) : undefined;
}

/** Seals and keeps a chunk that fits; the last one only when the hash of the whole is as it was said, else the photo begins again. */
async function keepChunk(intake: Intake, target: Target, begun: Begun, { offset, bytes }: SentChunk, state: Uint8Array): Promise<Received> {
  const last = offset + bytes.length === begun.length;
  const usable = last ? bytes : bytes.subarray(0, bytes.length - (bytes.length % photoBlock));
  const take = takeOf(target, begun);
  const sealed = await intake.sealer.chunk({ head: { v: 1, kind: 'photo', id: target.photo, start: offset }, bytes: usable, state, ...(last && { total: begun.length }) });
  if (last && Buffer.compare(hashOfPhoto(intake, Buffer.from(sealed.sum!).toString('hex')), begun.hash) !== 0) {
    await intake.photos.rewind(take);
    return no('wrong-whole', 0);
  }
  const end = offset + usable.length;
  await intake.photos.add(take, { end, state: sealed.state, box: sealed.box });
  if (last) await arrive(intake, target, begun);
  return { ok: true, offset: end, length: begun.length };
}

/** Takes one chunk. Rejects with NotKept when the disk cannot take it. */
export async function take(intake: Intake, target: Target, chunk: SentChunk): Promise<Received> {
  const record = recordOf(intake, target);
  if (record?.removed) return no('photo-removed');
  const { begun } = record ?? {};
  if (!record || !begun || begun.refused) return no('unknown');
  if (record.arrived) return chunk.offset === begun.length && !chunk.bytes.length ? { ok: true, offset: begun.length, length: begun.length } : no('wrong-offset', begun.length);
  if (!isOpen(intake, target.report)) return no('photo-too-late');
  const { bytes: held, state } = await intake.photos.held(takeOf(target, begun));
  const fault = chunkFault(chunk, held, begun);
  if (fault) return fault;
  if (!chunk.bytes.length) return offsetOf(intake, target);
  if (held === 0 && !photoKind(chunk.bytes)) return keepRefusal(intake, target, 'not-a-photo', begun);
  return keepChunk(intake, target, begun, chunk, state);
}

/** Takes a photo back, for good: its files are removed, and the desk sees that there was one. */
export async function takeBack(intake: Intake, target: Target): Promise<Received> {
  const record = recordOf(intake, target);
  if (!record) return no('unknown');
  if (!record.removed) await intake.keeper.keep({ what: 'photo-removed', report: target.report.id, photo: target.photo, at: intake.clock() });
  await intake.photos.remove({ owner: target.report.id, photo: target.photo });
  return { ok: true, offset: 0, length: 0 };
}
