// Reads which photos a report says will follow: what is wrong with a name is mended, what is wrong with an id is a fault.
import type { Fault } from './fault.ts';
import { photoLimits, type DeclaredPhoto } from './photos.ts';
import { recordOf } from './record.ts';
import { cleanLine } from './text.ts';
import { isUuid } from './uuid.ts';

const text = (value: unknown, most: number) => (typeof value === 'string' ? cleanLine(value).slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : '');

/** A name or kind as it is kept: on one line, and cut where it is too long, since no report is refused for the name of a file. */
export const photoName = (value: unknown): string => text(value, photoLimits.name);
export const photoType = (value: unknown): string => text(value, photoLimits.type);

function readOne(input: unknown): DeclaredPhoto | undefined {
  const record = recordOf(input);
  const id = record?.get('id');
  return isUuid(id) ? { id, name: photoName(record!.get('name')), type: photoType(record!.get('type')) } : undefined;
}

/** The photos of a report, at most five, each with an id of its own. */
export function readPhotos(input: unknown): { photos: DeclaredPhoto[]; fault?: Fault } {
  if (input === undefined) return { photos: [] };
  const wrong: Fault = { field: 'photos', code: 'wrong-kind' };
  if (!Array.isArray(input)) return { photos: [], fault: wrong };
  if (input.length > photoLimits.count) return { photos: [], fault: { field: 'photos', code: 'too-many-photos', max: photoLimits.count } };
  const photos = input.map(readOne).filter((photo) => photo !== undefined);
  return photos.length === input.length && new Set(photos.map(({ id }) => id)).size === photos.length ? { photos } : { photos: [], fault: wrong };
}
