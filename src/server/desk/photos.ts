// The photos of a report at the desk: how far each came, what it is called, and a copy that is safe to look at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photoKind } from '#domain/report/photo-kind.ts';
import { openJail, type Jail } from '../photos/jail.ts';
import { original, type OriginalFault } from '../photos/original.ts';
import { safeCopy, type SafeCopy } from '../photos/safe-copy.ts';
import type { KnownReport } from '../store/intake-store.ts';
import type { PhotoRecord } from '../store/photo-records.ts';
import { record, type Desk, type Refusal } from './desk.ts';
import { whereOf, type DeskPhoto } from './photo-states.ts';
import { find, readContents } from './read.ts';

/** What came of one photo: the file that was written, or why there is none. */
export interface WrittenPhoto extends DeskPhoto {
  file?: string;
  /** the file is as it was sent, and not safe to open */
  raw?: true;
  /** it broke off half-way; what was there is shown */
  damaged?: true;
  why?: OriginalFault | (SafeCopy & { ok: false })['why'] | 'no-jail';
}

export interface WrittenPhotos {
  ok: true;
  report: KnownReport;
  folder: string;
  photos: WrittenPhoto[];
  /** how the jail was made; or why there is none, one line a way that was tried */
  jail: Jail['kind'] | string[];
}

interface Writing {
  desk: Desk;
  report: KnownReport;
  folder: string;
  jail?: Jail;
  originals: boolean;
}

/** Writes one photo that arrived, under a name that its sender did not choose. Throws when the file cannot be written. */
async function writeOne({ desk, report, folder, jail, originals }: Writing, known: DeskPhoto, found: PhotoRecord): Promise<WrittenPhoto> {
  const opened = await original(whereOf(desk, report.id), found);
  if (!opened.ok) return { ...known, why: opened.why };
  const file = (end: string) => join(folder, `${report.reference}-${known.place}${end}`);
  const keep = (path: string, bytes: Uint8Array) => writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
  if (originals) {
    const path = file(`-origineel.${photoKind(opened.bytes) ?? 'bin'}`);
    keep(path, opened.bytes);
    return { ...known, file: path, raw: true };
  }
  if (!jail) return { ...known, why: 'no-jail' };
  const copy = await safeCopy(jail, opened.bytes);
  if (!copy.ok) return { ...known, why: copy.why };
  keep(file('.jpg'), copy.jpeg);
  return { ...known, file: file('.jpg'), ...(copy.damaged && { damaged: true as const }) };
}

/**
 * Writes safe copies of all photos of a report in a new folder for its owner alone; with `originals` the files as they were sent.
 * The chain says so first. Throws Node's own error when the folder or a file cannot be written.
 */
export async function writePhotos(desk: Desk, reference: string, { folder, originals = false }: { folder: string; originals?: boolean }): Promise<WrittenPhotos | Refusal> {
  const found = find(desk, reference);
  if (!found.ok) return found;
  const { report } = found;
  record(desk, 'photos', report.id, `${report.reference}${originals ? ' originals' : ''}`);
  const records = desk.archive.photos(report.id);
  const { photos: known } = await readContents(desk, report);
  const arrived = known.some(({ state }) => state === 'arrived');
  const opened = arrived && !originals ? await openJail() : undefined;
  if (arrived) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const writing: Writing = { desk, report, folder, originals, ...(opened?.ok && { jail: opened.jail }) };
  const photos: WrittenPhoto[] = [];
  for (const [i, photo] of known.entries()) photos.push(photo.state === 'arrived' ? await writeOne(writing, photo, records[i]!) : photo);
  return { ok: true, report, folder, photos, jail: opened?.ok ? opened.jail.kind : (opened?.faults ?? []) };
}
