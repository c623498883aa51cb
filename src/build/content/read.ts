// Reads every content file once, with the line each field stands on, so that a message can point at it.
import { existsSync, globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { collections, contentDir, idOf, type CollectionName } from '#schema/collections.ts';
import { cutOff, largestText, secondFence, unsafeNodes, unsafeText, type Unsafe } from './yaml-safety.ts';

export interface SyntaxFault {
  /** the parser's name for it, or one of our own, such as SMART_QUOTE: `yaml-faults.ts` has the words */
  code: string;
  line: number;
  /** the line as it stands in the file */
  text: string;
  /** the parser's words, in English */
  message: string;
}

export interface ContentFile {
  collection: CollectionName;
  id: string;
  /** path from the folder the command runs in */
  path: string;
  data: unknown;
  /** the words under the front matter; empty for YAML */
  body: string;
  /** line of the file on which the body starts, from 1 */
  bodyLine: number;
  /** faults in the build of the file itself: its data cannot be trusted */
  syntax: SyntaxFault[];
  lineOf: (path: PropertyKey[]) => number;
}

const frontMatter = /^---\n([\s\S]*?\n)---(?:\n|$)/;
/** A value that a word processor has put between its own quotes: YAML takes them as letters. */
const smartQuoted = /^\s*(?:- )?[\w-]+:\s+[“”„]/;

function lineFinder(document: Document, counter: LineCounter, offset: number) {
  return (path: PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
}

/** A value that opens with a quote and does not close it on its line. */
const openQuote = /^\s*(?:- )?[\w-]+:\s+(["'])(?!.*\1\s*(?:#.*)?$)/;
/** Blank signs that a browser or a word processor makes: in front of a line they look like spaces, and YAML takes them as letters. */
const oddSpace = /^[ ]*[\u00A0\u2000-\u200A\u202F\u3000]/;

/** The line where a quote was opened that the parser missed the end of: it only stumbles where the text ends. */
function opened(lines: string[], document: Document): Omit<SyntaxFault, 'text' | 'message'>[] {
  const stumbled = document.errors.find(({ code }) => code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN')?.linePos?.[0].line;
  const line = lines.findIndex((text) => openQuote.test(text)) + 1;
  return stumbled && line && line <= stumbled ? [{ code: 'OPEN_QUOTE', line }] : [];
}

/** Faults by line of the file; `offset` is how many lines stand before the YAML. */
function syntaxOf(yaml: string, { document, counter }: Parsed, offset: number): Omit<SyntaxFault, 'text'>[] {
  const parsed = document.errors.map((e) => ({ code: e.code as string, line: e.linePos?.[0].line ?? 1, message: e.message }));
  const lines = yaml.split('\n');
  const where = (code: string, fits: RegExp) => lines.flatMap((line, i) => (fits.test(line) ? [{ code, line: i + 1 }] : []));
  const unsafe = [...(offset ? secondFence(yaml) : []), ...unsafeNodes(document, counter), ...cutOff(yaml, document, counter)];
  return [...unsafe, ...opened(lines, document), ...where('ODD_SPACE', oddSpace), ...parsed, ...where('SMART_QUOTE', smartQuoted)].map((fault) => ({ message: '', ...fault, line: fault.line + offset }));
}

interface Parsed {
  document: Document;
  counter: LineCounter;
}

/** Parses YAML; a file that nests until the parser runs out of memory is a fault as well. */
function parse(yaml: string): Parsed | Unsafe {
  const counter = new LineCounter();
  try {
    return { document: parseDocument(yaml, { lineCounter: counter, version: '1.2' }), counter };
  } catch {
    return { code: 'TOO_DEEP', line: 1 };
  }
}

/** A file as text, as every computer would show it: without a byte order mark, with one kind of line end. */
const readText = (path: string) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Whether the bytes of a file lie where its name says: a link could show any file of the computer that builds. */
const liesHere = (path: string, base: string, name: string) => existsSync(path) && statSync(path).isFile() && relative(realpathSync(base), realpathSync(path)).replaceAll('\\', '/') === name.replaceAll('\\', '/');

/** One file of a collection; `name` is its path inside `base`. */
export function readOne(collection: CollectionName, base: string, name: string): ContentFile {
  const path = join(base, name).replaceAll('\\', '/');
  const isHere = liesHere(path, base, name);
  const bytes = isHere ? statSync(path).size : 0;
  const text = !isHere || bytes > largestText ? '' : readText(path);
  const isYaml = name.endsWith('.yaml');
  const matter = isYaml ? null : frontMatter.exec(text);
  const yaml = isYaml ? text : (matter?.[1] ?? '');
  const body = isYaml ? '' : text.slice(matter?.[0].length ?? 0);
  const offset = isYaml ? 0 : 1;
  const unsafe = (isHere ? unsafeText(text, bytes) : { code: statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'FOLDER' : 'ELSEWHERE', line: 1 }) ?? (isYaml || matter ? undefined : { code: 'NO_FRONT_MATTER', line: 1 });
  const parsed = unsafe ?? parse(yaml);
  const faults = 'code' in parsed ? [{ message: '', ...parsed }] : syntaxOf(yaml, parsed, offset);
  const syntax = faults.map((fault) => ({ ...fault, text: text.split('\n')[fault.line - 1] ?? '' }));
  return {
    collection,
    id: idOf(name.replaceAll('\\', '/')),
    path,
    data: 'code' in parsed || syntax.length ? undefined : parsed.document.toJS(),
    body,
    bodyLine: isYaml ? 0 : text.slice(0, text.length - body.length).split('\n').length,
    syntax,
    lineOf: 'code' in parsed ? () => 1 : lineFinder(parsed.document, parsed.counter, offset),
  };
}

/** All files of all collections (or of `only` one) under `root` (default: the content folder), in order of collection and path. */
export function readContent(root = contentDir, only?: CollectionName): ContentFile[] {
  const chosen = Object.entries(collections).filter(([name]) => !only || name === only);
  return chosen.flatMap(([name, { base, pattern }]) => {
    const folder = join(root, base);
    return globSync(pattern, { cwd: folder })
      .sort()
      .map((file) => readOne(name as CollectionName, folder, file));
  });
}
