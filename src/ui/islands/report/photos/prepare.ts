// Makes a file ready to leave the device: smaller where this device can decode it, and never with the place it was taken in it.
import { photoKind } from '#domain/report/photo-kind.ts';
import { photoLimits, type PhotoRefusal } from '#domain/report/photos.ts';
import { blankPlace, readExif, type Exif } from './exif.ts';
import { pictureOf } from './png.ts';
import { bytesOf, shrink } from './shrink.ts';

export type Prepared = { blob: Blob; position?: Exif['position'] } | { refused: PhotoRefusal };

/** Bytes looked through in one go. */
const slice = 1_048_576;
const turn = () => new Promise((resume) => setTimeout(resume));

/** The same picture without the place, for what this device cannot decode; a slice at a time, so that no tap waits. */
async function original(file: Blob): Promise<Prepared> {
  if (file.size > photoLimits.bytes) return { refused: 'too-large' };
  const bytes = await bytesOf(file);
  const kind = photoKind(bytes);
  if (!kind) return { refused: 'not-a-photo' };
  let position: Exif['position'];
  for (let at = 0; at < bytes.length; at += slice) {
    position = position || readExif(bytes, at, at + slice).position;
    if (kind !== 'png') blankPlace(bytes, at, at + slice);
    await turn();
  }
  return { blob: new Blob(kind === 'png' ? pictureOf(bytes) : [bytes], { type: file.type }), position };
}

/** Never rejects but where the file itself can be read no longer. */
export async function prepare(file: Blob): Promise<Prepared> {
  if (!file.size) return { refused: 'empty' };
  const small = await shrink(file).catch(() => undefined);
  return small && small.blob.size <= photoLimits.bytes ? small : original(file);
}
