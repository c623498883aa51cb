// What was kept of the photos of a report: which there are, how each was last begun, and what the chain tells of it.
import type { DatabaseSync } from 'node:sqlite';
import type { PhotoFacts } from '#domain/report/photos.ts';
import type { Begun } from './intake-store.ts';

export interface PhotoRecord extends PhotoFacts {
  begun?: Begun;
  /** the digest of its sealed files, when it arrived */
  digest?: string;
}

interface Row {
  id: string;
  place: number;
  take: string | null;
  length: number;
  hash: Uint8Array;
  refused: Begun['refused'] | null;
}

/** The value of a line in the chain: `<photo> <take> <digest>` for one that arrived, `<photo>` for one that was taken back. */
export const arrivedValue = (photo: string, take: string, digest: string) => `${photo} ${take} ${digest}`;

function recordOf({ id, place, take, length, hash, refused }: Row, told: readonly { what: string; value: string }[]): PhotoRecord {
  const mine = told.map(({ what, value }) => ({ what, words: value.split(' ') })).filter(({ words }) => words[0] === id);
  const arrival = mine.find(({ what, words }) => what === 'photo-arrived' && words[1] === take);
  const begun = take === null ? undefined : { take, length, hash, ...(refused && { refused }) };
  return { id, place, ...(begun && { begun }), arrived: Boolean(arrival), removed: mine.some(({ what }) => what === 'photo-removed'), ...(arrival && { digest: arrival.words[2]! }) };
}

/** Reads the photos of a report. */
export function photoReader(db: DatabaseSync): (report: string) => PhotoRecord[] {
  const rows = db.prepare(`SELECT photo.id, photo.place, upload.take, upload.length, upload.hash, upload.refused FROM photo
    LEFT JOIN upload ON upload.seq = (SELECT max(seq) FROM upload WHERE upload.report = photo.report AND upload.photo = photo.id)
    WHERE photo.report = ? ORDER BY photo.place`);
  const events = db.prepare("SELECT what, value FROM event WHERE report = ? AND what IN ('photo-arrived', 'photo-removed') ORDER BY seq");
  return (report) => {
    const found = rows.all(report) as unknown as Row[];
    const told = found.length ? (events.all(report) as unknown as { what: string; value: string }[]) : [];
    return found.map((row) => recordOf(row, told));
  };
}
