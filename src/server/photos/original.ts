// A photo as it was sent, put together again at the desk from its sealed files, and held against what its sender and the chain said of it.
import { createHash } from 'node:crypto';
import type { Opener } from '../seal/opener.ts';
import { unpackChunk, type AboutPhoto } from '../seal/photo-chunk.ts';
import type { PhotoRecord } from '../store/photo-records.ts';
import { chunksIn } from './sealed-files.ts';

export type OriginalFault = 'gone' | 'changed' | 'closed';

export type Original = { ok: true; about: AboutPhoto; bytes: Buffer } | { ok: false; why: OriginalFault };

export interface Where {
  dataDir: string;
  opener: Opener;
  /** id of the report */
  report: string;
}

type Part = { head: { id: string; start: number; about?: AboutPhoto }; bytes: Uint8Array };

/** The sealed parts in order, and the digest of their files. */
async function partsOf({ dataDir, opener, report }: Where, photo: string, take: string): Promise<{ parts: (Part | undefined)[]; digest: string }> {
  const hash = createHash('sha256');
  const parts: (Part | undefined)[] = [];
  for (const { read } of await chunksIn(dataDir, { owner: report, photo, take })) {
    const box = await read();
    hash.update(createHash('sha256').update(box).digest());
    const packed = await opener.bytes(box);
    parts.push(packed && unpackChunk(packed));
  }
  return { parts, digest: hash.digest('hex') };
}

/** What its sender said of a photo that has begun: how long, and under which name; undefined when it does not open. */
export async function aboutPhoto({ dataDir, opener, report }: Where, { id, begun }: PhotoRecord): Promise<AboutPhoto | undefined> {
  const [first] = begun ? await chunksIn(dataDir, { owner: report, photo: id, take: begun.take }) : [];
  const packed = first && (await opener.bytes(await first.read()));
  return packed && unpackChunk(packed)?.head.about;
}

/** Opens a photo that arrived. Never rejects for what is wrong with it. */
export async function original(where: Where, { id, begun, digest }: PhotoRecord): Promise<Original> {
  const { parts, digest: found } = await partsOf(where, id, begun!.take);
  if (!parts.length) return { ok: false, why: 'gone' };
  if (found !== digest) return { ok: false, why: 'changed' };
  const open = parts.filter((part) => part !== undefined);
  if (open.length < parts.length) return { ok: false, why: 'closed' };
  const about = open[0]!.head.about;
  let end = 0;
  const fits = open.every(({ head, bytes }) => head.id === id && head.start === end && (end += bytes.length) >= 0);
  const bytes = Buffer.concat(open.map((part) => part.bytes));
  const whole = fits && about?.length === bytes.length && createHash('sha256').update(bytes).digest('hex') === about.sha256;
  return whole ? { ok: true, about, bytes } : { ok: false, why: 'changed' };
}
