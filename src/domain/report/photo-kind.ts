// What kind of picture a file is, told from its first bytes and never from its name.

export const photoKinds = ['jpeg', 'png', 'webp', 'gif', 'heic', 'avif', 'tiff', 'bmp'] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** A file of fewer bytes is no picture. */
const least = 16;

const starts: readonly [PhotoKind, readonly number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

const avif = ['avif', 'avis'];
/** The brands of HEIF with HEVC in it, and the general ones (ISO/IEC 23008-12, annex B and 10). */
const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'mif2', 'msf1', 'miaf'];
/** Bytes of the box of brands that are looked at. */
const longestBox = 128;

const letters = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** The brands of a file in boxes: the first, and those behind it that hold as well (ISO/IEC 14496-12, 4.3). */
function brandsOf(bytes: Uint8Array): string[] {
  if (letters(bytes, 4, 8) !== 'ftyp') return [];
  const end = Math.min(bytes[3]! + 256 * bytes[2]!, longestBox, bytes.length);
  const brands = [letters(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(letters(bytes, at, at + 4));
  return brands;
}

/** The kind of a picture, from its first bytes; undefined for anything else, however it is called. */
export function photoKind(bytes: Uint8Array): PhotoKind | undefined {
  if (bytes.length < least) return undefined;
  const found = starts.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (found) return found[0];
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'webp';
  // Two letters are no proof of a bitmap: its reserved bytes are nought too.
  if (letters(bytes, 0, 2) === 'BM' && bytes.subarray(6, 10).every((byte) => byte === 0)) return 'bmp';
  const brands = brandsOf(bytes);
  if (brands.some((brand) => avif.includes(brand))) return 'avif';
  return brands.some((brand) => heic.includes(brand)) ? 'heic' : undefined;
}
