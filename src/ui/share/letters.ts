// Writes text on a picture with letters that were each drawn once: a hundred times as fast as drawing the text, and it hardly differs.
import { pixelAt, setPixel, type Packed } from './palette-png.ts';
import { fontAttributes, pixelsOf } from './resvg.ts';
import { pensOf } from './text-width.ts';

/** The pixels that a letter covers, from its pen: three numbers each, to the right, down, and how much (1–255). */
type Letter = Int16Array;

export interface Line {
  text: string;
  /** pixels; `y` is where the letters stand */
  x: number;
  y: number;
  size: number;
  /** numbers of the palette from the lightest edge to the full colour */
  colours: readonly [first: number, last: number];
}

/** Room around a pen for letters that reach over their own width or line, in times the size. */
const room = { left: 0.25, above: 1.1, width: 1.75, height: 1.5 };
const drawn = new Map<string, Letter>();

/** A letter whose pen stands on a whole pixel, or `half` a pixel further. */
function letterOf(char: string, size: number, half: boolean): Letter {
  const key = `${char} ${size} ${half}`;
  const known = drawn.get(key);
  if (known) return known;
  const [width, height] = [Math.ceil(room.width * size), Math.ceil(room.height * size)];
  const [x, y] = [Math.ceil(room.left * size) + (half ? 0.5 : 0), Math.ceil(room.above * size)];
  const { rgba } = pixelsOf(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="${x}" y="${y}" font-size="${size}" ${fontAttributes}>&#${char.codePointAt(0)};</text></svg>`);
  const covered: number[] = [];
  for (let i = 0; i < width * height; i++) if (rgba[4 * i + 3]) covered.push((i % width) - Math.floor(x), Math.floor(i / width) - y, rgba[4 * i + 3]!);
  const letter = Int16Array.from(covered);
  drawn.set(key, letter);
  return letter;
}

/** Writes one line on the picture; what would fall outside it is left out. */
export function write(picture: Packed, { text, x, y, size, colours }: Line): void {
  for (const { char, at } of pensOf(text.normalize('NFC')).starts) {
    if (char === ' ') continue;
    const pen = Math.round(2 * (x + at * size)) / 2;
    cover(picture, letterOf(char, size, pen % 1 !== 0), { left: Math.floor(pen), base: y, colours });
  }
}

function cover(picture: Packed, letter: Letter, { left, base, colours: [first, last] }: { left: number; base: number; colours: Line['colours'] }): void {
  const shades = last - first + 1;
  for (let i = 0; i < letter.length; i += 3) {
    const shade = Math.round((letter[i + 2]! / 255) * shades);
    const x = left + letter[i]!;
    const y = base + letter[i + 1]!;
    if (shade === 0 || x < 0 || y < 0 || x >= picture.width || y >= picture.height) continue;
    // Where two letters touch, the darker one stays.
    const old = pixelAt(picture, x, y);
    const colour = first + shade - 1;
    if (old < first || old > last || old < colour) setPixel(picture, x, y, colour);
  }
}
