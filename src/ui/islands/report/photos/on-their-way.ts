// A report whose text has arrived and whose photos are still on this device: filed under its status page, so that any page of it goes on sending.
import { photosUntil, type PhotoUpload } from '#domain/report/photos.ts';
import { draftName } from '../draft.ts';
import type { Changes, Kept } from '../kept.ts';

export interface OnTheirWay extends Kept {
  /** in the order they were declared; each lies under its own name (`photoName`) */
  photos: { id: string; name: string }[];
}

export const wayName = (path: string) => `weg/${path}`;

/** The changes that take the place of a draft once its text has arrived; `say`: what the home page says of it. */
export function filed({ statusUrl, uploads = [] }: { statusUrl: string; uploads?: PhotoUpload[] }, type: string, photos: readonly { id: string; name: string }[], say?: string): Changes {
  const path = new URL(statusUrl, location.href).pathname;
  const own = uploads.map(({ id }) => ({ id, name: (photos.find((photo) => photo.id === id) || { name: '' }).name }));
  const record: OnTheirWay = { till: photosUntil(Date.now()), say, to: path, photos: own };
  return [[draftName(type), undefined], ...(own.length ? [[wayName(path), record] as Changes[number]] : [])];
}
