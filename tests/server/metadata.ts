// Reads which segments a JPEG holds besides its picture (ITU-T T.81, B.1.1.3): there the place, the device and the name of a photographer would stand.

/** The markers of the segments before the picture, as numbers: 0xe0 is JFIF, 0xe1 EXIF and XMP, 0xe2 a colour profile, 0xed IPTC, 0xfe a comment. Throws on what is no JPEG. */
export function segmentsOf(jpeg: Buffer): number[] {
  if (jpeg.readUInt16BE(0) !== 0xff_d8) throw new Error('no JPEG');
  const found: number[] = [];
  for (let at = 2; ; at += 2 + jpeg.readUInt16BE(at + 2)) {
    if (jpeg[at] !== 0xff) throw new Error(`no segment at ${at}`);
    if (jpeg[at + 1] === 0xda) return found;
    found.push(jpeg[at + 1]!);
  }
}

/** The segments that tell something besides the picture. */
export const telling = (jpeg: Buffer): number[] => segmentsOf(jpeg).filter((marker) => (marker > 0xe0 && marker <= 0xef) || marker === 0xfe);
