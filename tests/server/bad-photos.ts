// Forty files that are no good photos: broken, lying, too large, too clever. Made anew each time; none is stored.
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

export interface BadPhoto {
  /** as its sender calls it */
  name: string;
  bytes: Buffer;
  /** what its sender is told: it arrived, or why it was refused */
  told: 'arrived' | 'empty' | 'not-a-photo' | 'too-large';
}

const text = (words: string) => Buffer.from(words, 'latin1');
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);

/** A copy with some bytes changed at a place. */
function changed(bytes: Buffer, at: number, to: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  Buffer.from(to).copy(copy, at);
  return copy;
}

function pngChunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(kind), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of one grey level, so wide and so high; `rows` of it are really there. */
function png(width: number, height: number, rows = height, more: Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const pixels = deflateSync(Buffer.alloc((width + 1) * rows), { level: 1 });
  return Buffer.concat([text('\x89PNG\r\n\x1a\n'), pngChunk('IHDR', head), ...more, pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))]);
}

/** A picture of noise with everything a camera writes about place and device. */
export function cameraPicture(width = 800, height = 600, orientation = 6): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
    .withExif({ IFD0: { Make: 'Kanariecamera', Model: 'Kanarie 7', Artist: 'Jan Kanarie' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 43/1 0/1' } })
    .withMetadata({ orientation })
    .withXmp('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><kanarie>Jan Kanarie</kanarie></x:xmpmeta>')
    .jpeg()
    .toBuffer();
}

const frames = (format: 'gif' | 'webp') => sharp(Buffer.alloc(64 * 64 * 8 * 3, 99), { raw: { width: 64, height: 64 * 8, channels: 3, pageHeight: 64 } })[format]({ delay: Array<number>(8).fill(50) }).toBuffer();

/** All forty. The hundred megabytes only when `large`. */
export async function badPhotos({ large = true } = {}): Promise<BadPhoto[]> {
  const jpeg = await cameraPicture();
  const as = (format: 'png' | 'webp' | 'avif' | 'tiff') => sharp(jpeg)[format]({ effort: 1 }).toBuffer();
  const [pngPicture, webp, avif, tiff] = [await as('png'), await as('webp'), await as('avif'), await as('tiff')];
  const [gif, animated] = [await frames('gif'), await frames('webp')];
  const cmyk = await sharp(jpeg).toColourspace('cmyk').jpeg().toBuffer();
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(500, 7)]);
  const bmp = Buffer.concat([text('BM'), Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0, 1, 0, 24, 0]), Buffer.alloc(100)]);
  const svg = (inside: string) => text(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`);
  const zip = text('PK\x03\x04\x14\0\0\0\0\0geheim.txt');
  const arrived: [string, Buffer][] = [
    ['kop-alleen.jpg', Buffer.concat([jpeg.subarray(0, 20), Buffer.alloc(50)])],
    ['half.jpg', half(jpeg)],
    ['eerste-honderd.jpg', jpeg.subarray(0, 100)],
    ['bits-om.jpg', changed(jpeg, jpeg.length >> 1, [0, 0xff, 0xd9, 1, 2, 3, 0xff, 0xda, 9, 9])],
    ['met-zip.jpg', Buffer.concat([jpeg, zip])],
    ['met-script.jpg', Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 34]), text('<script>alert(document)</script>'), jpeg.subarray(2)])],
    ['met-plaats.jpg', jpeg],
    ['heet-png.png', jpeg],
    ['heet-jpeg.jpg', pngPicture],
    ['cmyk.jpg', cmyk],
    ['streep.png', png(1, 30_000)],
    ['half.png', half(pngPicture)],
    ['bom.png', png(16_000, 16_000)],
    ['reus.png', png(0x7fff_ffff, 0x7fff_ffff, 0)],
    ['liegt.png', png(60_000, 60_000, 1)],
    ['som-fout.png', changed(png(50, 50), 29, [1, 2, 3, 4])],
    ['tekstbom.png', png(50, 50, 50, [pngChunk('zTXt', Buffer.concat([text('a\0\0'), deflateSync(Buffer.alloc(40_000_000, 65), { level: 1 })]))])],
    ['bewegend.gif', gif],
    ['half.gif', half(gif)],
    ['liegt.gif', changed(gif, 6, [0xff, 0xff, 0xff, 0xff])],
    ['met-jar.gif', Buffer.concat([gif, zip])],
    ['bewegend.webp', animated],
    ['half.webp', half(webp)],
    ['liegt.webp', changed(webp, 4, [0xff, 0xff, 0xff, 0x7f])],
    ['nep.heic', heic],
    ['half.avif', half(avif)],
    ['wijst-weg.tiff', changed(tiff, 4, [0xf0, 0xff, 0xff, 0x7f])],
    ['reus.bmp', bmp],
    ['../../../etc/passwd\u202egpj.jpg', jpeg],
  ];
  const none: [string, Buffer][] = [
    ['één-byte.jpg', Buffer.from([0xff])],
    ['tekening.svg', svg('<rect width="9" height="9"/>')],
    ['script.svg', svg('<script>alert(1)</script>')],
    ['entiteit.svg', Buffer.concat([text('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), svg('<text>&x;</text>')])],
    ['blad.pdf.jpg', text('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj trailer')],
    ['pagina.jpg', text('<!doctype html><script>alert(1)</script><img src=x>')],
    ['pak.jpg', zip],
    ['programma.jpg', Buffer.concat([text('MZ\x90\0'), Buffer.alloc(200)])],
    ['film.jpg', Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(100)])],
  ];
  const all: BadPhoto[] = [...arrived.map(([name, bytes]) => ({ name, bytes, told: 'arrived' as const })), ...none.map(([name, bytes]) => ({ name, bytes, told: 'not-a-photo' as const })), { name: 'leeg.jpg', bytes: Buffer.alloc(0), told: 'empty' }];
  return large ? [...all, { name: 'honderd-megabyte.jpg', bytes: Buffer.concat([jpeg, Buffer.alloc(104_857_600 - jpeg.length, 1)]), told: 'too-large' }] : all;
}
