// The smallest files that look like a picture to whoever reads their first bytes.

const bytes = (text: string) => Buffer.from(text, 'latin1');

const exif = (order: 'II' | 'MM', tag: number) => {
  const fields = Buffer.alloc(26);
  fields.write(order === 'II' ? 'II*\0' : 'MM\0*', 'latin1');
  const write = (value: number, offset: number, size: number) => (order === 'II' ? fields.writeUIntLE(value, offset, size) : fields.writeUIntBE(value, offset, size));
  write(8, 4, 4);
  write(1, 8, 2);
  write(tag, 10, 2);
  return fields;
};

/** The Exif field that points at a position, and one that says how a photo was held. */
export const position = 0x8825;
export const orientation = 0x0112;

export const jpg = (tag?: number, order: 'II' | 'MM' = 'MM') => Buffer.concat([bytes('\xFF\xD8\xFF\xE1\0\x22Exif\0\0'), tag ? exif(order, tag) : bytes(''), bytes('\xFF\xD9')]);
export const png = (tag?: number) => Buffer.concat([bytes('\x89PNG\r\n\x1A\n\0\0\0\x1AeXIf'), tag ? exif('II', tag) : bytes(''), bytes('IEND')]);
export const webp = (tag?: number) => Buffer.concat([bytes('RIFF\0\0\0\0WEBPEXIF\x1A\0\0\0'), tag ? exif('II', tag) : bytes('')]);
export const avif = (tag?: number) => Buffer.concat([bytes('\0\0\0\x1Cftypavif\0\0\0\0mdat\0\0\0\x06Exif\0\0'), tag ? exif('MM', tag) : bytes('')]);
export const xmp = Buffer.concat([jpg(), bytes('<x:xmpmeta exif:GPSLatitude="51,3N"/>')]);
export const mp4 = bytes('\0\0\0\x18ftypisom\0\0\0\0');
export const webm = bytes('\x1A\x45\xDF\xA3\0');

/** The same picture, as heavy as `size` bytes. */
export const heavy = (picture: Buffer, size: number) => Buffer.concat([picture, Buffer.alloc(size - picture.length)]);
