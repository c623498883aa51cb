// What is known of the photos of a report in the moment that its text has arrived.
import { photosUntil, type PhotosShown } from '#domain/report/photos.ts';
import type { ChosenPhoto } from '#ui/form/photo-question.ts';
import type { Arrived } from '../send.ts';

/** Each photo that was declared, in that order, and not begun. */
export function shownAtFirst({ uploads = [], at }: Arrived & { at: number }, photos: readonly ChosenPhoto[]): PhotosShown {
  const nameOf = (id: string) => (photos.find((photo) => photo.id === id) || { name: '' }).name;
  return {
    states: uploads.map(({ id }, i) => ({ id, place: i + 1, name: nameOf(id), state: 'waiting', received: 0 })),
    until: new Date(photosUntil(at)).toISOString(),
    open: true,
  };
}
