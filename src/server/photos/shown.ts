// What the receipt, the status page and the desk say of the photos of a report.
import { photoStatus, photosUntil, type PhotosShown, type PhotoStatus } from '#domain/report/photos.ts';
import type { KnownReport } from '../store/intake-store.ts';
import type { PhotoRecord } from '../store/photo-records.ts';

interface Source {
  records: readonly PhotoRecord[];
  /** bytes on the disk of a take of a photo */
  held: (photo: string, take: string) => Promise<number>;
  /** milliseconds since 1970 */
  now: number;
}

/** Every photo that was declared, with how far it is now. */
export async function statesOf({ received }: Pick<KnownReport, 'received'>, { records, held, now }: Source): Promise<PhotoStatus[]> {
  const open = now < photosUntil(received);
  return Promise.all(
    records.map(async (record) => {
      const { begun, arrived, removed } = record;
      const counts = begun && !begun.refused && !arrived && !removed;
      return photoStatus({ ...record, ...(begun && { begun }) }, counts ? await held(record.id, begun.take) : 0, open);
    }),
  );
}

/** The states with the time that is left. */
export async function photosShown(report: Pick<KnownReport, 'received'>, source: Source): Promise<PhotosShown> {
  const until = photosUntil(report.received);
  return { states: await statesOf(report, source), until: new Date(until).toISOString(), open: source.now < until };
}
