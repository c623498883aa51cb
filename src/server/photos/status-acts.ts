// What someone does with photos on the status page without script: send some, take one back.
import { photoLimits } from '#domain/report/photos.ts';
import { isUuid } from '#domain/report/uuid.ts';
import type { Intake } from '../intake/intake.ts';
import type { KnownReport } from '../store/intake-store.ts';
import { addLater } from './later.ts';
import { inItsTurn, isOpen, offsetOf, takeBack } from './receive.ts';
import { photosShown } from './shown.ts';
import type { Staged } from './staged.ts';

export const photoSaids = ['photos', 'photos-some', 'photo-removed', 'none'] as const;
export type PhotoSaid = (typeof photoSaids)[number];

/** Whether reports of this type have photos. */
export const hasPhotos = ({ types }: Pick<Intake, 'types'>, { type }: Pick<KnownReport, 'type'>) => Boolean(types.find(({ id }) => id === type)?.photos);

/** The photos of a report for its pages; undefined where its type has none. */
export async function shownFor(intake: Intake, report: KnownReport) {
  if (!hasPhotos(intake, report)) return undefined;
  const held = async (photo: string, take: string) => (await intake.photos.held({ owner: report.id, photo, take })).bytes;
  // One whose last chunk came just before a crash is told of now.
  for (const { id, begun, arrived } of intake.reader.photos(report.id)) if (begun && !arrived) await inItsTurn(intake, { report, photo: id }, () => offsetOf(intake, { report, photo: id }));
  const shown = await photosShown(report, { records: intake.reader.photos(report.id), held, now: intake.clock() });
  // What never came, and made room for what did, is nothing to tell.
  return { ...shown, states: shown.states.filter(({ state, size }) => state !== 'removed' || size !== undefined) };
}

/** Does what was asked; undefined where that is nothing, or not possible now: the page shows what is. Rejects with NotKept. */
export async function actOnPhotos(intake: Intake, report: KnownReport, { values, taken }: { values: Map<string, string>; taken: readonly Staged[] }): Promise<PhotoSaid | undefined> {
  if (!hasPhotos(intake, report)) return undefined;
  const action = values.get('action');
  if (action === 'photos' && isOpen(intake, report)) return !taken.length ? 'none' : (await addLater(intake, report, taken.slice(0, 4 * photoLimits.count))) ? 'photos' : 'photos-some';
  const photo = values.get('photo');
  if (action !== 'remove-photo' || !isUuid(photo)) return undefined;
  const { ok } = await inItsTurn(intake, { report, photo }, () => takeBack(intake, { report, photo }));
  return ok ? 'photo-removed' : undefined;
}
