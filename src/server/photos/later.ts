// Photos that come without script after their report: on the status page, or with the same words sent once more.
import type { Intake } from '../intake/intake.ts';
import { reportOf } from '../intake/known.ts';
import type { KnownReport } from '../store/intake-store.ts';
import type { PhotoRecord } from '../store/photo-records.ts';
import { inItsTurn, takeBack } from './receive.ts';
import { adopt, type Staged } from './staged.ts';

const same = ({ begun }: PhotoRecord, hash: Buffer) => begun !== undefined && Buffer.compare(begun.hash, hash) === 0;

/** The photo that did not come otherwise, whose place this one takes: the same file, else the first. */
function missing(records: readonly PhotoRecord[], hash: Buffer): PhotoRecord | undefined {
  const open = records.filter(({ arrived, removed }) => !arrived && !removed);
  return open.find((record) => same(record, hash)) ?? open[0];
}

async function addOne(intake: Intake, report: KnownReport, photo: Staged): Promise<boolean> {
  const records = intake.reader.photos(report.id);
  const hash = Buffer.from(photo.hash, 'hex');
  const known = records.find(({ id }) => id === photo.id);
  if (known && known.begun?.refused !== 'not-kept') return !photo.refused;
  if (!photo.refused && records.some((record) => record.arrived && !record.removed && same(record, hash))) return true;
  const gap = known || photo.refused ? undefined : missing(records, hash);
  if (gap) await inItsTurn(intake, { report, photo: gap.id }, () => takeBack(intake, { report, photo: gap.id }));
  const { kept } = await intake.keeper.keep({ what: 'photo', report: report.id, photo: photo.id });
  if (kept !== 'new') return false;
  const { begun, arrived } = await adopt(intake, report.id, photo);
  const at = intake.clock();
  await intake.keeper.keep({ what: 'photo-begun', report: report.id, photo: photo.id, at, ...begun! });
  if (arrived) await intake.keeper.keep({ what: 'photo-arrived', report: report.id, photo: photo.id, at, take: begun!.take, digest: arrived });
  return arrived !== undefined;
}

/** Gives photos to a report that was sent before; one that is there already is not taken twice. Whether all were taken. Rejects with NotKept. */
export async function addLater(intake: Intake, report: KnownReport, photos: readonly Staged[]): Promise<boolean> {
  let all = true;
  for (const photo of photos) if (!(await addOne(intake, report, photo))) all = false;
  return all;
}

/** The same for the report of a token, while photos are taken. */
export async function adoptLater(intake: Intake, token: string, photos: readonly Staged[]): Promise<void> {
  const report = reportOf(intake, token);
  if (report) await addLater(intake, report, photos);
}
