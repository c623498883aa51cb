// The icon of the site: the city in white on the blue of the band.
import { drawCity } from '#ui/map/city-map.ts';
import { kept } from './kept.ts';
import { pngOf, ramp, toIndexed, type Colour } from './palette-png.ts';
import { pixelsOf } from './resvg.ts';

/** `round`: its own rounded corners. `full`: to the edges, the system rounds it (Apple). `safe`: all within the circle that Android may cut. */
export type IconShape = 'round' | 'full' | 'safe';

const side = 100;
/** The share of the side that the longest measure of the city takes; for `safe`, its diagonal fits a circle of 80 % (W3C manifest, maskable). */
const fill = { round: 0.82, full: 0.78, safe: 0.56 } satisfies Record<IconShape, number>;

/** The icon as SVG. */
export function iconSvg(shape: IconShape): string {
  // What is sent as SVG stays small: whole units of 1 % of the side.
  const { width, height, shapes } = drawCity({ width: shape === 'round' ? 100 : 1000, detail: 0.03 });
  const scale = (side * fill[shape]) / Math.max(width, height);
  const move = [width, height].map((length) => ((side - length * scale) / 2).toFixed(1)).join(' ');
  const corner = shape === 'round' ? ' rx="16"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}"${corner} fill="#12356b"/><path transform="translate(${move}) scale(${scale.toFixed(4)})" d="${shapes.map((s) => s.d).join('')}" fill="#fff"/></svg>`;
}

const band: Colour = [18, 53, 107];
const palette: Colour[] = [band, ...ramp(band, [255, 255, 255], 15)];

/** The icon as a PNG file of `size` pixels a side. Without transparency: `round` is for SVG only. */
export function iconPng(shape: Exclude<IconShape, 'round'>, size: number): Promise<Buffer> {
  const svg = iconSvg(shape);
  return kept(`${size} ${svg}`, () => pngOf(toIndexed(pixelsOf(svg, size), palette), palette));
}

/** A PNG picture of at most 255 pixels a side as an .ico file: a directory of one, then the picture. */
export function icoOf(png: Buffer, size: number): Buffer {
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(1, 4);
  directory.writeUInt8(size, 6);
  directory.writeUInt8(size, 7);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt16LE(4, 12);
  directory.writeUInt32LE(png.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, png]);
}

/** The icons of the web manifest. */
export const manifestIcons = [
  { name: '192', shape: 'full', size: 192, purpose: 'any' },
  { name: '512', shape: 'full', size: 512, purpose: 'any' },
  { name: 'maskable-512', shape: 'safe', size: 512, purpose: 'maskable' },
] as const;
