// Reads JSON from strangers more strictly than JSON.parse: UTF-8 only, not deep, and no name twice (RFC 8259, section 4, leaves open which would count).

export type JsonFault = 'not-utf8' | 'not-json' | 'too-deep' | 'name-twice';
export type ReadJson = { ok: true; value: unknown } | { ok: false; fault: JsonFault };

/** No report is deeper than this. */
const deepest = 8;

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gs;

/** Walks the brackets and names of a text that JSON.parse has accepted. */
function structureFault(text: string): JsonFault | undefined {
  const open: (Set<string> | null)[] = [];
  let nameNext = false;
  for (const [part] of text.matchAll(token)) {
    const names = open.at(-1);
    if (part === '{' || part === '[') {
      if (open.push(part === '{' ? new Set() : null) > deepest) return 'too-deep';
      nameNext = part === '{';
    } else if (part === '}' || part === ']') {
      open.pop();
      nameNext = false;
    } else if (part === ',') {
      nameNext = Boolean(names);
    } else if (nameNext && names) {
      const name = JSON.parse(part) as string;
      if (names.has(name)) return 'name-twice';
      names.add(name);
      nameNext = false;
    }
  }
  return undefined;
}

/** The text of bytes in UTF-8, undefined when they are not; a byte order mark at the start is skipped. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The value of a JSON text, or what is wrong with it. Never throws. */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = utf8(bytes);
  if (text === undefined) return { ok: false, fault: 'not-utf8' };
  try {
    const value: unknown = JSON.parse(text);
    const fault = structureFault(text);
    return fault ? { ok: false, fault } : { ok: true, value };
  } catch (error) {
    return { ok: false, fault: error instanceof RangeError ? 'too-deep' : 'not-json' };
  }
}
