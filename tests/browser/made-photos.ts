// Photos for the journeys, made here: as large as a phone makes them, lying on their side, with the place they were taken.
import sharp from 'sharp';

export interface MadePhoto {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Where the invented camera stood. */
export const taken = { lat: 51.05, lon: 3.72, words: '51.05000, 3.72000' };
const gps = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 43/1 12/1' };

/** Left half red, right half blue as the camera saw it; on its side in the file. Noise makes it as heavy as a real one. */
export async function cameraPhoto(name: string, { width = 2400, height = 1800, place = true } = {}): Promise<MadePhoto> {
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: '#c02020' } }).png().toBuffer();
  const noise = await sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 40, sigma: 25 } } }).png().toBuffer();
  const seen = sharp({ create: { width, height, channels: 3, background: '#2020c0' } }).composite([{ input: half, left: 0, top: 0 }, { input: noise, blend: 'add' }]);
  const onItsSide = sharp(await seen.png().toBuffer()).rotate(-90);
  const buffer = await onItsSide.withExif({ IFD0: { Make: 'Zilver' }, ...(place ? { IFD3: gps } : {}) }).withMetadata({ orientation: 6 }).withExifMerge(place ? { IFD3: gps } : {}).jpeg({ quality: 90 }).toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** A photo of a kind that browsers here cannot decode: the head of HEIC, a place in it, and nothing to see. */
export function undecodable(name: string, exif: Buffer): MadePhoto {
  const head = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  return { name, mimeType: 'image/heic', buffer: Buffer.concat([head, Buffer.alloc(2_000, 7), exif, Buffer.alloc(90_000, 9)]) };
}
