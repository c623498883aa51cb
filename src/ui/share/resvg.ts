// Turns SVG into pixels with resvg and our own font file, so that a picture looks the same on every machine.
import { createRequire } from 'node:module';
import { join } from 'node:path';

// From the project's folder: the bundle this code ends up in may stand elsewhere (OUT_DIR), and holds a native part.
const require = createRequire(join(process.cwd(), 'package.json'));
const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');

/** DejaVu covers every language of the country, has a free licence, and comes from npm. */
export const fontFile = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');
/** How an SVG names that font. */
export const fontAttributes = 'font-family="DejaVu Sans Condensed" font-weight="700"';

export interface Pixels {
  width: number;
  height: number;
  /** red, green, blue, alpha; colours multiplied by alpha */
  rgba: Uint8Array;
}

/** The pixels of a drawing, at `width` pixels wide where that is given. */
export function pixelsOf(svg: string, width?: number): Pixels {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: 'DejaVu Sans Condensed' },
    ...(width && { fitTo: { mode: 'width', value: width } }),
  }).render();
  return { width: image.width, height: image.height, rgba: image.pixels };
}
