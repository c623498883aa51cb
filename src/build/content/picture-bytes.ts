// What a picture's bytes say of it, whatever its name says: what kind it is, and whether it tells where it was taken.
import type { MediaEnding } from '#schema/media.ts';

const at = (bytes: Buffer, offset: number, text: string) => bytes.toString('latin1', offset, offset + text.length) === text;

/** The kinds by their first bytes (the registry of file signatures at the IANA's media types); `ftyp` opens a box of ISO 14496-12. */
const signatures: [MediaEnding, (bytes: Buffer) => boolean][] = [
  ['jpg', (b) => at(b, 0, '\xFF\xD8\xFF')],
  ['png', (b) => at(b, 0, '\x89PNG\r\n\x1A\n')],
  ['webp', (b) => at(b, 0, 'RIFF') && at(b, 8, 'WEBP')],
  ['avif', (b) => at(b, 4, 'ftypavif') || at(b, 4, 'ftypavis') || (at(b, 4, 'ftypmif1') && b.toString('latin1', 16, 40).includes('avif'))],
  ['mp4', (b) => at(b, 4, 'ftyp') && /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)/.test(b.toString('latin1', 8, 12))],
  ['webm', (b) => at(b, 0, '\x1A\x45\xDF\xA3')],
];

/** What people upload that is none of these, by the name they know it by. */
const others: [string, RegExp][] = [
  ['een tekening in SVG', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg/i],
  ['een bladzijde in HTML', /^\s*<(?:!DOCTYPE html|html|script|body|head)/i],
  ['een document in PDF', /^%PDF/],
  ['een foto in HEIC', /^.{4}ftyp(?:heic|heix|mif1|msf1|hevc)/s],
  ['een beeld in GIF', /^GIF8/],
  ['een beeld in BMP', /^BM/],
  ['een beeld in TIFF', /^(?:II\*\0|MM\0\*)/],
  ['een programma', /^(?:MZ|\x7FELF|#!)/],
  ['een zip-bestand', /^PK\x03\x04/],
];

/** The kind a file is, by its bytes; undefined for one this site does not take. */
export const kindOf = (bytes: Buffer): MediaEnding | undefined => signatures.find(([, fits]) => fits(bytes))?.[0];

/** Whether the end is there: a picture that was cut off on its way shows grey, or nothing. JPEG ends its data with FFD9, PNG with IEND, RIFF tells its length. */
export function isWhole(kind: MediaEnding, bytes: Buffer): boolean {
  if (kind === 'jpg') return bytes.lastIndexOf('\xFF\xD9', undefined, 'latin1') > bytes.lastIndexOf('\xFF\xDA', undefined, 'latin1');
  if (kind === 'png') return bytes.includes('IEND', 0, 'latin1');
  return kind !== 'webp' || bytes.readUInt32LE(4) + 8 <= bytes.length;
}

/** What a file that is not taken seems to be, in Dutch. */
export function seemsToBe(bytes: Buffer): string {
  if (bytes.length === 0) return 'een leeg bestand';
  const start = bytes.toString('latin1', 0, 500);
  return others.find(([, pattern]) => pattern.test(start))?.[0] ?? 'iets wat geen beeld is';
}

/** Whether the first group of Exif fields points at a position (tag 0x8825 of the Exif standard, CIPA DC-008). */
function pointsAtPosition(bytes: Buffer, start: number): boolean {
  const order = bytes.toString('latin1', start, start + 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const little = order.startsWith('II');
  const number = (offset: number, size: 2 | 4) => (offset + size > bytes.length ? 0 : little ? bytes.readUIntLE(offset, size) : bytes.readUIntBE(offset, size));
  const fields = start + number(start + 4, 4);
  return Array.from({ length: number(fields, 2) }, (_, i) => number(fields + 2 + i * 12, 2)).includes(0x8825);
}

/** Whether a picture tells where it was taken, in Exif (JPEG, PNG, WebP, AVIF) or in XMP. */
export function tellsPlace(bytes: Buffer): boolean {
  for (const mark of ['Exif\0\0', 'eXIf', 'EXIF']) {
    for (let found = bytes.indexOf(mark, 0, 'latin1'); found >= 0; found = bytes.indexOf(mark, found + 1, 'latin1')) {
      // A chunk of WebP has its length between its name and its fields.
      if ([mark.length, 8, 14].some((gap) => pointsAtPosition(bytes, found + gap))) return true;
    }
  }
  return bytes.includes('exif:GPSLatitude', 0, 'latin1');
}
