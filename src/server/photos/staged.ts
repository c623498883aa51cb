// Photos that come without script, in a form: sealed as they arrive, and kept for two days for the report that its writer may still send.
import { createHash, randomUUID } from 'node:crypto';
import { photoKind } from '#domain/report/photo-kind.ts';
import { photoLimits, type PhotoRefusal, type PhotoStatus } from '#domain/report/photos.ts';
import { photoName, photoType } from '#domain/report/read-photos.ts';
import { isUuid } from '#domain/report/uuid.ts';
import type { ComingFile } from '../http/read-multipart.ts';
import type { Intake } from '../intake/intake.ts';
import { fingerprint } from '../intake/secrets.ts';
import { beginning } from '../seal/running-hash.ts';
import { NotKept } from '../store/keeper.ts';
import type { NewPhoto } from '../store/intake-store.ts';
import { hashOfPhoto, newTake } from './receive.ts';
import { staged, type Take } from './sealed-files.ts';

/** What became of a file that came in a form. */
export interface Staged {
  id: string;
  name: string;
  type: string;
  length: number;
  take: string;
  /** a fingerprint of its SHA-256, in hex */
  hash: string;
  refused?: PhotoRefusal;
}

type Note = Omit<Staged, 'id' | 'name' | 'type'>;

/** The pieces of a file as chunks; whoever asks learns with each whether it is the last. */
async function* chunksOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    waiting = waiting.length ? Buffer.concat([waiting, piece]) : piece;
    while (waiting.length > photoLimits.chunk) {
      yield { chunk: waiting.subarray(0, photoLimits.chunk), last: false };
      waiting = waiting.subarray(photoLimits.chunk);
    }
  }
  yield { chunk: waiting, last: true };
}

/** Seals a file while it comes. Rejects with NotKept when the disk cannot take it; returns why it was refused where it was. */
async function seal({ sealer, photos }: Intake, take: Take, { name, type, bytes }: ComingFile): Promise<{ length: number; sha256: string; refused?: PhotoRefusal }> {
  const hash = createHash('sha256');
  let [length, state] = [0, beginning()];
  let refused: PhotoRefusal | undefined;
  for await (const { chunk, last } of chunksOf(bytes)) {
    const start = length;
    length += chunk.length;
    if (refused) continue; // heard out, so that the rest of the form is read
    if (start === 0 && last && !chunk.length) refused = 'empty';
    else if (start === 0 && !photoKind(chunk)) refused = 'not-a-photo';
    else if (length > photoLimits.bytes) refused = 'too-large';
    if (refused) continue;
    hash.update(chunk);
    const sealed = await sealer.chunk({ head: { v: 1, kind: 'photo', id: take.photo, start }, bytes: chunk, state, ...(last && { total: length }) });
    await photos.add(take, { end: length, state: sealed.state, box: sealed.box });
    state = sealed.state;
  }
  const sha256 = hash.digest('hex');
  if (refused) return { length, sha256, refused };
  const about = { length, sha256, name: photoName(name), type: photoType(type) };
  const { box } = await sealer.chunk({ head: { v: 1, kind: 'photo', id: take.photo, start: 0, about }, bytes: new Uint8Array(), state: beginning() });
  await photos.add(take, { end: 0, state: beginning(), box });
  return { length, sha256 };
}

/** Takes a file of a form, or tells why not. Never rejects for what the disk does: the text of the report must go on. `room`: whether one more photo fits. */
export async function stage(intake: Intake, file: ComingFile, room: boolean): Promise<Staged> {
  const [id, take] = [randomUUID(), newTake()];
  const at: Take = { owner: staged, photo: id, take };
  const known = { id, name: photoName(file.name), type: photoType(file.type) };
  const note = async (found: Note): Promise<Staged> => {
    const noted = intake.photos.note(id, found);
    await (found.refused ? noted.catch(() => {}) : noted);
    return { ...known, ...found };
  };
  if (!room) return note({ length: 0, take, hash: '', refused: 'too-many' });
  try {
    const { length, sha256, refused } = await seal(intake, at, file);
    if (refused) await intake.photos.remove(at);
    return await note({ length, take, hash: hashOfPhoto(intake, sha256).toString('hex'), ...(refused && { refused }) });
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    await intake.photos.remove(at);
    for await (const _ of file.bytes);
    return { ...known, length: 0, take, hash: '', refused: 'not-kept' };
  }
}

const mark = ({ secret }: Pick<Intake, 'secret'>, id: string) => fingerprint(secret, 'photo', `carried ${id}`).subarray(0, 16).toString('base64url');

/** What a page holds of a staged photo: an id with the mark of this server, and the name, which only its sender sees. */
export const carry = (intake: Intake, { id, name }: Pick<Staged, 'id' | 'name'>): string => `${id}.${mark(intake, id)}:${name}`;

/** The staged photo that a page held; undefined for one that is not ours. */
async function carried(intake: Intake, text: string): Promise<Staged | undefined> {
  const [, id, given, name = ''] = /^([^.]{36})\.([\w-]{22}):(.*)$/s.exec(text) ?? [];
  if (!isUuid(id) || given !== mark(intake, id)) return undefined;
  // One that is gone (two days later, or from a full disk) is told, not passed over.
  const note = ((await intake.photos.noted(id)) as Note | undefined) ?? { length: 0, take: newTake(), hash: '', refused: 'not-kept' as const };
  return { id, name: photoName(name), type: '', ...note };
}

/** All photos that a page held, each once. */
export async function allCarried(intake: Intake, texts: readonly string[]): Promise<Staged[]> {
  const found = await Promise.all([...new Set(texts)].slice(0, 4 * photoLimits.count).map((text) => carried(intake, text)));
  return found.filter((photo) => photo !== undefined);
}

/** As a page tells it. */
export const stagedStatus = ({ id, name, length, refused }: Staged, i: number): PhotoStatus => ({ id, place: i + 1, name, size: length, ...(refused ? { state: 'refused', received: 0, reason: refused } : { state: 'arrived', received: length }) });

/** Gives a staged photo to a report; its sealed files belong to it before the report is kept. Never rejects for what the disk does: then the photo was not kept, and the report is. */
export async function adopt({ photos }: Intake, report: string, { id, take, length, hash, refused }: Staged): Promise<NewPhoto> {
  const begun = { take, length, hash: Buffer.from(hash, 'hex') };
  if (refused) return { id, begun: { ...begun, refused } };
  try {
    await photos.share({ owner: staged, photo: id, take }, { owner: report, photo: id, take });
    return { id, begun, arrived: await photos.digest({ owner: report, photo: id, take }) };
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    return { id, begun: { ...begun, refused: 'not-kept' } };
  }
}
