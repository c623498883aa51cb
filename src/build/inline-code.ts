// What a built page holds that a Content-Security-Policy has a say in: inline code, and what the policy would silently block.
// No HTML parser is a dependency of ours, so this reads tags itself. That is safe for pages we generate, and where the
// standard would read on differently (`<!--` in a script, entities in a style inside an svg) it refuses instead of guessing.

/** One part of a page that the policy does not let through. */
export interface Blocked {
  /** place in the text, from 0 */
  at: number;
  field: string;
  found: string;
  expected: string;
  mend: string;
}

export interface InlineCode {
  /** texts as the browser hashes them */
  scripts: string[];
  styles: string[];
  /** script files the page loads */
  loads: string[];
  blocked: Blocked[];
}

const comment = '<!--(?:-?>|[^]*?(?:--!?>|$))';
const tag = '<(/?)([a-zA-Z][^\\s/>]*)((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>';
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** Elements whose content is text and never tags. Outside svg, where `style`, `script` and `title` hold ordinary markup. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** Types under which inline code runs or rules the page; every other type is a block of data (HTML, 4.12.1). */
const runs = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

const barred = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'audio', 'video']);

/** What the parser of a browser makes of line ends and NUL before anything is hashed. */
const asParsed = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(attribute)) {
    const key = name!.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}

function blockedIn(name: string, attributes: Map<string, string>): Omit<Blocked, 'at'>[] {
  const faults: Omit<Blocked, 'at'>[] = [];
  const add = (field: string, found: string, expected: string, mend: string) => faults.push({ field, found, expected, mend });
  if (barred.has(name)) add(`<${name}>`, `<${name}>`, 'geen elementen die iets anders inladen', 'verwijder het element, of link ernaar.');
  for (const [key, value] of attributes) {
    const field = `<${name} ${key}>`;
    const found = `${key}="${value}"`;
    if (key === 'style') add(field, found, 'geen kenmerk style', 'geef het element een class, of gebruik kenmerken van SVG zoals fill en width.');
    if (/^on[a-z]/.test(key)) add(field, found, 'geen kenmerk dat code uitvoert (onclick, onload …)', 'gebruik addEventListener in een script.');
    if (/^\s*javascript:/i.test(value) && /^(?:xlink:)?href$|^(?:form)?action$/.test(key)) add(field, found, 'een webadres', 'gebruik een knop en een script.');
    if (/^(?:src|srcset|poster)$/.test(key) && /^\s*(?:data:|https?:|\/\/)/i.test(value)) add(field, found, 'een bestand van deze site', 'zet het bestand in public/ of src/, en verwijs met een pad.');
  }
  if (name === 'link' && /(?:^|\s)stylesheet(?:\s|$)/i.test(attributes.get('rel') ?? ''))
    add('<link rel="stylesheet">', attributes.get('href') ?? '', 'stijl in de pagina zelf', 'zet build.inlineStylesheets op "always" in astro.config.mjs.');
  return faults;
}

/** Reads a built page (or an SVG image). Never throws. */
export function readInlineCode(html: string): InlineCode {
  const code: InlineCode = { scripts: [], styles: [], loads: [], blocked: [] };
  const next = new RegExp(`${comment}|${tag}`, 'g');
  let svg = 0;
  for (let match = next.exec(html); match; match = next.exec(html)) {
    const [whole, closing, rawName, rest] = match;
    if (!rawName) continue;
    const name = rawName.toLowerCase();
    const selfClosing = /\/$/.test(rest!);
    if (name === 'svg' && !selfClosing) svg = Math.max(0, svg + (closing ? -1 : 1));
    if (closing) continue;
    const at = match.index;
    const attributes = attributesOf(rest!);
    code.blocked.push(...blockedIn(name, attributes).map((fault) => ({ at, ...fault })));
    if ((svg ? !/^(?:style|script)$/.test(name) : !rawText.has(name)) || (svg && selfClosing)) continue;
    const start = at + whole.length;
    const length = html.slice(start).search(new RegExp(`</${name}(?=[\\s/>])`, 'i'));
    const text = html.slice(start, length < 0 ? undefined : start + length);
    next.lastIndex = start + text.length;
    keep(code, { name, attributes, text, at, svg: svg > 0 });
  }
  return code;
}

interface RawElement {
  name: string;
  attributes: Map<string, string>;
  text: string;
  at: number;
  svg: boolean;
}

function keep(code: InlineCode, { name, attributes, text, at, svg }: RawElement): void {
  const add = (expected: string, mend: string) => code.blocked.push({ at, field: `<${name}>`, found: text.slice(0, 60), expected, mend });
  if (name === 'style') {
    if (/url\(\s*["']?data:/i.test(text)) add('geen data:-beelden in stijl', 'maak er een bestand van in public/ en verwijs met een pad.');
    if (svg && /[&<]/.test(text)) add('stijl in SVG zonder & of <', 'schrijf de stijl zonder deze tekens, of zet ze in het stijlblad van de site.');
    code.styles.push(asParsed(text));
  }
  if (name !== 'script') return;
  if (text.includes('<!--')) add('een script zonder <!--', 'schrijf \\u003c!-- in plaats van <!--.');
  if (!runs.test(attributes.get('type')?.trim() ?? '')) return;
  const src = attributes.get('src') ?? attributes.get('href') ?? attributes.get('xlink:href');
  if (src === undefined) code.scripts.push(asParsed(text));
  else code.loads.push(src);
}
