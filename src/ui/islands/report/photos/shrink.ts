// Makes a picture small enough to travel: a JPEG of at most 2048 pixels without anything a camera wrote beside it. In strips, so that no tap waits for it.
import { readExif, setUpright, type Exif } from './exif.ts';

/** Pixels of the longer side. */
const longestSide = 2048;
const quality = 0.85;
/** Pixels of the source drawn in one go. */
const strip = 1_000_000;
/** A camera writes beside the picture before the picture: it is looked for in this many bytes. */
const headOf = 262_144;

const turn = () => new Promise((resume) => setTimeout(resume));

/** Width and height the other way round. */
const onItsSide = (orientation: number) => orientation > 4;

/** The canvas transform that sets a picture of w × h upright (TIFF 6.0, orientation). */
export function upright(orientation: number, w: number, h: number): [number, number, number, number, number, number] {
  switch (orientation) {
    case 2: return [-1, 0, 0, 1, w, 0];
    case 3: return [-1, 0, 0, -1, w, h];
    case 4: return [1, 0, 0, -1, 0, h];
    case 5: return [0, 1, 1, 0, 0, 0];
    case 6: return [0, 1, -1, 0, h, 0];
    case 7: return [0, -1, -1, 0, h, w];
    case 8: return [0, -1, 1, 0, 0, w];
    default: return [1, 0, 0, 1, 0, 0];
  }
}

/** The size it gets: never larger than it is. */
export function fitting(w: number, h: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(w, h));
  return { width: Math.max(1, Math.round(w * scale)), height: Math.max(1, Math.round(h * scale)) };
}

/** A decoder must not turn it by itself: browsers differ in whether they do. Only for JPEG; other kinds are turned by the decoder or not at all. */
function turnedByUs(file: Blob, head: Uint8Array<ArrayBuffer>, { orientation }: Exif): { blob: Blob; orientation: number } {
  if (orientation === 1 || head[0] !== 0xff || head[1] !== 0xd8) return { blob: file, orientation: 1 };
  setUpright(head);
  return { blob: new Blob([head, file.slice(head.length)], { type: 'image/jpeg' }), orientation };
}

async function drawn(picture: ImageBitmap, orientation: number): Promise<HTMLCanvasElement> {
  const { width, height } = fitting(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = onItsSide(orientation) ? [height, width] : [width, height];
  const pen = canvas.getContext('2d', { alpha: false })!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(...upright(orientation, width, height));
  pen.imageSmoothingQuality = 'medium';
  const rows = Math.max(1, Math.floor(strip / picture.width));
  const scale = height / picture.height;
  for (let y = 0; y < picture.height; y += rows) {
    const many = Math.min(rows, picture.height - y);
    // A row more at the edges: half a pixel of white would be seen as a line.
    const [top, bottom] = [Math.max(0, y - 2), Math.min(picture.height, y + many + 2)];
    pen.save();
    pen.beginPath();
    pen.rect(0, Math.floor(y * scale), width, Math.ceil(many * scale) + 1);
    pen.clip();
    pen.drawImage(picture, 0, top, picture.width, bottom - top, 0, top * scale, width, (bottom - top) * scale);
    pen.restore();
    await turn();
  }
  return canvas;
}

export interface Small {
  blob: Blob;
  position?: Exif['position'];
}

/** The bytes of a file; browsers of 2019 have no shorter way. */
export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Response(file).arrayBuffer());

/** The small picture and the place it was taken. Rejects where this device cannot decode it. */
export async function shrink(file: Blob): Promise<Small> {
  const head = await bytesOf(file.slice(0, headOf));
  const exif = readExif(head);
  const { blob, orientation } = turnedByUs(file, head, exif);
  const picture = await createImageBitmap(blob);
  const canvas = await drawn(picture, orientation);
  if (picture.close) picture.close();
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!small || !small.size) throw new Error('no picture');
  return { blob: small, position: exif.position };
}
