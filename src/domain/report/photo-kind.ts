// What kind of picture a file is, told from its first bytes and never from its name.

export const photoKinds = ['jpeg', 'png', 'webp', 'gif', 'heic', 'avif', 'tiff', 'bmp'] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** The first bytes of a file that its kind is told from. */
export const photoHead = 16;

const starts: readonly [PhotoKind, readonly number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

const avif = ['avif', 'avis'];
/** The brands of HEIF with HEVC in it, and the general ones that phones write too (ISO/IEC 23008-12, annex B). */
const heic = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

const letters = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** The kind of a picture, from at least its first 16 bytes; undefined for anything else, however it is called. */
export function photoKind(bytes: Uint8Array): PhotoKind | undefined {
  if (bytes.length < photoHead) return undefined;
  const found = starts.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (found) return found[0];
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'webp';
  // Two letters are no proof of a bitmap: its reserved bytes are nought too.
  if (letters(bytes, 0, 2) === 'BM' && bytes.subarray(6, 10).every((byte) => byte === 0)) return 'bmp';
  if (letters(bytes, 4, 8) !== 'ftyp') return undefined;
  const brand = letters(bytes, 8, 12);
  return avif.includes(brand) ? 'avif' : heic.includes(brand) ? 'heic' : undefined;
}
