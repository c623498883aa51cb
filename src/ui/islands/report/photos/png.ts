// A PNG without what programs write beside its picture. Each chunk bears a sum, and some are packed: so they are left out, not blanked.

/** EXIF, and texts of any kind, packed or not (PNG, third edition, 11.3). */
const beside = ['eXIf', 'tEXt', 'zTXt', 'iTXt'];

/** The pieces of the file that show something, in order; what cannot be read as chunks stays as it is. */
export function pictureOf(png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const pieces = [png.subarray(0, 8)];
  let at = 8;
  while (at + 8 <= png.length) {
    const end = at + 12 + view.getUint32(at);
    if (!beside.includes(String.fromCharCode(...Array.from(png.subarray(at + 4, at + 8))))) pieces.push(png.subarray(at, end));
    at = end;
  }
  return at < png.length ? [...pieces, png.subarray(at)] : pieces;
}
