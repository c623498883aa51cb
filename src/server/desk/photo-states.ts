// How far the photos of a report are, with the names that only the desk can read.
import type { PhotoStatus } from '#domain/report/photos.ts';
import { aboutPhoto, type Where } from '../photos/original.ts';
import { bytesIn } from '../photos/sealed-files.ts';
import { statesOf } from '../photos/shown.ts';
import type { KnownReport } from '../store/intake-store.ts';
import type { Desk } from './desk.ts';

/** A photo as the desk knows it. */
export interface DeskPhoto extends PhotoStatus {
  /** as its sender called it; empty when unknown */
  name: string;
}

/** Where the sealed files of a report are opened. */
export const whereOf = ({ dataDir, opener }: Desk, report: string): Where => ({ dataDir, opener, report });

/** How far each photo of a report is; `declared`: the names that came with the report itself. */
export async function photosOf(desk: Desk, report: KnownReport, declared: readonly { id: string; name: string }[] = []): Promise<DeskPhoto[]> {
  const records = desk.archive.photos(report.id);
  const states = await statesOf(report, { records, held: (photo, take) => bytesIn(desk.dataDir, { owner: report.id, photo, take }), now: desk.clock() });
  return Promise.all(
    states.map(async (state, i) => {
      const named = declared.find(({ id }) => id === state.id)?.name || (await aboutPhoto(whereOf(desk, report.id), records[i]!))?.name;
      return { ...state, name: named ?? '' };
    }),
  );
}
