// The picture of a page that is shared: the zone's band, the page's title, and the outline of the city as fine lines.
// The ground is drawn once, and so is each letter; a page only adds its words to a copy.
import { drawCity } from '#ui/map/city-map.ts';
import { shareSize } from './address.ts';
import { write, type Line } from './letters.ts';
import { pack, pngSoon, ramp, toIndexed, type Colour, type Packed } from './palette-png.ts';
import { fontAttributes, pixelsOf } from './resvg.ts';
import { textWidth } from './text-width.ts';
import { wrapTitle } from './wrap.ts';

export interface Sender {
  /** in the band */
  wordmark: string;
  /** at the foot: where the site stands */
  host: string;
}

export interface Words {
  title: string;
  /** what kind of page it is, above the title */
  rubric: string;
}

const { width, height } = shareSize;
const paper: Colour = [255, 255, 255];
const steps = { blue: 5, ink: 7 };
const line: Colour = [201, 211, 224];
/** White, then the blue of the band, the ink of titles and the lines of the map, each with its edges towards white. */
const palette: Colour[] = [paper, ...ramp(paper, [18, 53, 107], steps.blue), ...ramp(paper, [11, 27, 51], steps.ink), ...ramp(paper, line, 2)];
const firstInk = 1 + steps.blue;

const margin = 72;
const bandHeight = 96;
/** Where a page's own words stand; everything else is ground. */
const area = { left: margin, top: bandHeight + 48, width: 830 };
const rubricHeight = 56;

const escaped = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const words = (text: string, x: number, y: number, size: number, fill: string) => `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${fontAttributes}>${escaped(text)}</text>`;

/** What every picture of a site shares, as SVG. */
export function groundSvg({ wordmark, host }: Sender): string {
  const tall = drawCity({ width: 1000, detail: 0.2 });
  const free = { width: 520, height: height - bandHeight - 64 };
  const scale = Math.min(free.width / tall.width, free.height / tall.height);
  const x = width - 40 - tall.width * scale;
  const y = bandHeight + 32 + (free.height - tall.height * scale) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>`,
    `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})" d="${tall.borders}" fill="none" stroke="rgb(${line.join()})" stroke-width="${(2 / scale).toFixed(2)}" stroke-linejoin="round"/>`,
    `<rect width="100%" height="${bandHeight}" fill="#12356b"/>`,
    words(wordmark, margin, 62, 40, '#fff'),
    words(host, margin, height - 44, 28, '#12356b'),
    '</svg>',
  ].join('');
}

/** A page's own words in lines: the rubric in blue, the title in ink. */
export function linesOf({ title, rubric }: Words): Line[] {
  const { lines, size } = wrapTitle(title, { width: area.width, lines: 4, sizes: [76, 68, 60, 52], widthOf: textWidth });
  const blue = { text: rubric, x: area.left, y: area.top + 32, size: 30, colours: [1, steps.blue] } as const;
  return [blue, ...lines.map((text, i): Line => ({ text, x: area.left, y: area.top + rubricHeight + Math.round(size * (0.9 + 1.16 * i)), size, colours: [firstInk, firstInk + steps.ink - 1] }))];
}

/** The ground of `groundSvg`, ready to write on. */
export const groundOf = (svg: string): Packed => pack(toIndexed(pixelsOf(svg), palette));

/** Copies of the ground that no picture is drawn on at this moment: a new one for each picture makes Node look through all of its memory, again and again. */
const free: Uint8Array[] = [];

/** The picture as a PNG file: the lines on a copy of the ground. */
export async function pictureOf(ground: Packed, lines: Line[]): Promise<Buffer> {
  const known = free.pop();
  const rows = known?.length === ground.rows.length ? known : new Uint8Array(ground.rows.length);
  rows.set(ground.rows);
  const picture = { ...ground, rows };
  for (const line of lines) write(picture, line);
  const file = await pngSoon(picture, palette);
  free.push(rows);
  return file;
}
