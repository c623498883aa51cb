// Writes what happens to photos, in the transaction of whoever asks: a photo that arrived or was taken back stands in the chain.
import type { DatabaseSync } from 'node:sqlite';
import { photoLimits } from '#domain/report/photos.ts';
import type { CitizenEvent, Entry, NewPhoto, Written } from './intake-store.ts';
import { arrivedValue, photoReader } from './photo-records.ts';

/** Photos that were taken back make room for others, but not for ever. */
const mostEver = 4 * photoLimits.count;

type Tell = (at: number, report: string, what: CitizenEvent['what'], value: string) => Written;
type PhotoEntry = Extract<Entry, { what: `photo${string}` }>;

/** What may be done with photos; `tell` adds a line to the chain. */
export function photoWriting(db: DatabaseSync, tell: Tell) {
  const insert = db.prepare('INSERT INTO photo (report, id, place) VALUES (?, ?, ?)');
  const begin = db.prepare('INSERT INTO upload (report, photo, take, begun, length, hash, refused) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const read = photoReader(db);

  function declared(report: string, photo: string): Written {
    const there = read(report);
    if (there.some(({ id }) => id === photo)) return { kept: 'new' };
    if (there.length >= mostEver || there.filter(({ removed }) => !removed).length >= photoLimits.count) return { kept: 'too-many' };
    insert.run(report, photo, there.length + 1);
    return { kept: 'new' };
  }

  /** Photos that come with the report itself. */
  function along(report: string, at: number, photos: readonly NewPhoto[]): void {
    photos.forEach(({ id, begun, arrived }, i) => {
      insert.run(report, id, i + 1);
      if (begun) begin.run(report, id, begun.take, at, begun.length, begun.hash, begun.refused ?? null);
      if (begun && arrived) tell(at, report, 'photo-arrived', arrivedValue(id, begun.take, arrived));
    });
  }

  function write(entry: PhotoEntry): Written {
    const { report, photo } = entry;
    if (entry.what === 'photo') return declared(report, photo);
    const known = read(report).find(({ id }) => id === photo);
    if (!known || known.removed) return { kept: 'gone' };
    if (entry.what === 'photo-removed') return tell(entry.at, report, entry.what, photo);
    if (known.arrived) return { kept: 'new' };
    if (entry.what === 'photo-arrived') return tell(entry.at, report, entry.what, arrivedValue(photo, entry.take, entry.digest));
    begin.run(report, photo, entry.take, entry.at, entry.length, entry.hash, entry.refused ?? null);
    return { kept: 'new' };
  }
  return { along, write };
}
