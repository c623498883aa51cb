// Mends how a file is written and never what it says: quotes of a word processor, tabs, and dates that can mean one day only.
import type { Source } from './check.ts';
import { codeIn } from './code-in.ts';

/** A file's fields and the text under them; a file of fields alone has no text. */
function split({ name, text }: Source): [string, string] {
  if (name.endsWith('.yaml')) return [text, ''];
  const fields = /^\uFEFF*---\r?\n[\s\S]*?\n---(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  return [fields, text.slice(fields.length)];
}

/** `title: “Uw wijk”` becomes `title: "Uw wijk"`: only where the quotes stand around the whole value and none is inside. */
const straightValue = (line: string) => line.replace(/^(\s*(?:- )?[\w-]+:\s+)[“”„]([^"“”„\\]*)[“”](\s*)$/, '$1"$2"$3');
const spacesForTabs = (line: string) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
/** 23/11/2026 is one day; 03/11/2026 could be two. */
const isoDay = (line: string) =>
  line.replace(/^(\s*(?:- )?(?:date|reviewed|reviewBy|checked|expires|translated|from|to):\s+)(["']?)(\d{2})[/.](\d{2})[/.](\d{4})\2(\s*)$/, (whole, key: string, _quote, day: string, month: string, year: string, end: string) =>
    Number(day) > 12 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12 ? `${key}${year}-${month}-${day}${end}` : whole,
  );

const fieldLine = (line: string) => isoDay(straightValue(spacesForTabs(line)));
/** Lines of fields, but not those of a text that hangs under `naam: |`. */
function mendFields(fields: string): string {
  let hangs: number | undefined;
  return fields
    .split('\n')
    .map((line) => {
      const depth = /^[ \t]*/.exec(line)![0].length;
      if (hangs !== undefined && (!line.trim() || depth > hangs)) return line;
      hangs = /:\s+[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(line) ? depth : undefined;
      return fieldLine(line);
    })
    .join('\n');
}

function straightAttributes(text: string): string {
  const isCode = codeIn(text);
  return text.replace(/<[A-Z]\w*(?:\s+\w+=(?:"[^"]*"|[“”„][^"“”„<>]*[“”]))+\s*\/?>/g, (tag: string, at: number) => (isCode(at) ? tag : tag.replace(/=[“”„]([^"“”„<>]*)[“”]/g, '="$1"')));
}

/** The text with those mended. */
export function mendWriting(source: Source): string {
  const [fields, body] = split(source);
  return mendFields(fields) + straightAttributes(body);
}
