// The photos of a plain form: those that come with it, and those that came with an earlier page of it.
import { photoLimits } from '#domain/report/photos.ts';
import type { ComingFile } from '../http/read-multipart.ts';
import type { Intake } from '../intake/intake.ts';
import { allCarried, carry, stage, stagedStatus, type Staged } from './staged.ts';

/** The field for files, and the hidden one that carries what came before. */
export const fileField = 'photos';
export const carriedField = 'photo';

/** An empty field for files comes as a file without a name and without bytes. */
async function isThere(file: ComingFile): Promise<ComingFile | undefined> {
  const source = file.bytes[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return file.name ? { ...file, bytes: (async function* (): AsyncGenerator<Buffer> {})() } : undefined;
  const bytes = async function* (): AsyncGenerator<Buffer> {
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  return { ...file, bytes: bytes() };
}

/** Takes files while a form is read, at most so many good ones. */
export function collector(intake: Intake, room: number) {
  const taken: Staged[] = [];
  return {
    taken,
    /** Whether the file was for here. */
    async onFile(file: ComingFile): Promise<boolean> {
      if (file.field !== fileField) return false;
      const there = await isThere(file);
      if (there) taken.push(await stage(intake, there, taken.filter(({ refused }) => !refused).length < room && taken.length < 4 * photoLimits.count));
      return true;
    },
  };
}

/** All photos of a form, in order, of which at most five are good. */
export async function photosOf(intake: Intake, entries: readonly [string, string][], taken: readonly Staged[]): Promise<Staged[]> {
  const before = await allCarried(intake, entries.filter(([name]) => name === carriedField).map(([, value]) => value));
  let good = 0;
  return [...before, ...taken].map((photo) => {
    if (!photo.refused) good += 1;
    return good > photoLimits.count && !photo.refused ? { ...photo, refused: 'too-many' as const } : photo;
  });
}

/** What the pages show and send on. */
export const asCarried = (intake: Intake, photos: readonly Staged[]) => ({
  states: photos.map(stagedStatus),
  carried: photos.map((photo): [string, string] => [carriedField, carry(intake, photo)]),
});
