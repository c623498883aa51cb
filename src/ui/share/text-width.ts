// How wide a text is, read from the font itself (OpenType: cmap format 4, hmtx and kern), so that lines break and letters stand where they must.
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

/** How much nearer two letters stand than their widths say (`kern` table, format 0), in times their size; by both glyph numbers. */
const pairs = new Map<number, number>();
const kern = table('kern');
for (let i = 0; i < font.readUInt16BE(kern + 10); i++) {
  const at = kern + 18 + 6 * i;
  pairs.set(font.readUInt32BE(at), font.readInt16BE(at + 4) / unitsPerEm);
}

/** Where each letter of a text starts, and where the text ends, in times its size. */
export function pensOf(text: string): { starts: { char: string; at: number }[]; end: number } {
  let at = 0;
  let before = 0;
  const starts = [...text].map((char) => {
    const glyph = glyphOf(char.codePointAt(0)!);
    at += pairs.get(before * 65_536 + glyph) ?? 0;
    before = glyph;
    const start = at;
    at += charWidth(char);
    return { char, at: start };
  });
  return { starts, end: at };
}

/** The width of a text in times its own size. */
export const textWidth = (text: string) => pensOf(text).end;
