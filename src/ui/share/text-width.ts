// How wide a text is, read from the font itself (OpenType: cmap format 4 and hmtx), so that lines break where they must.
import { readFileSync } from 'node:fs';
import { fontFile } from './resvg.ts';

const font = readFileSync(fontFile);
const tables = new Map(
  Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i).map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)] as const),
);
const table = (name: string) => tables.get(name)!;
const unitsPerEm = font.readUInt16BE(table('head') + 18);
const metrics = font.readUInt16BE(table('hhea') + 34);

/** Where the part of the character map for the basic plane of Unicode starts. */
function basicPlane(): number {
  const cmap = table('cmap');
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(at) === 4) return at;
  }
  throw new Error(`${fontFile} has no character map of format 4`);
}
const map = basicPlane();
const doubled = font.readUInt16BE(map + 6);

function glyphOf(code: number): number {
  for (let at = map + 14; at < map + 14 + doubled; at += 2) {
    if (font.readUInt16BE(at) < code) continue;
    const start = font.readUInt16BE(at + doubled + 2);
    if (start > code) return 0;
    const offsetAt = at + 3 * doubled + 2;
    const offset = font.readUInt16BE(offsetAt);
    if (offset) return font.readUInt16BE(offsetAt + offset + 2 * (code - start));
    return (code + font.readUInt16BE(at + 2 * doubled + 2)) & 0xffff;
  }
  return 0;
}

const widths = new Map<string, number>();

function charWidth(char: string): number {
  let width = widths.get(char);
  if (width === undefined) {
    const glyph = Math.min(glyphOf(char.codePointAt(0)!), metrics - 1);
    widths.set(char, (width = font.readUInt16BE(table('hmtx') + 4 * glyph) / unitsPerEm));
  }
  return width;
}

/** The width of a text in times its own size, without kerning. */
export const textWidth = (text: string) => [...text].reduce((sum, char) => sum + charWidth(char), 0);
