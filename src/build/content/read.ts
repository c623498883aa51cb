// Reads every content file once, with the line each field stands on, so that a message can point at it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { collections, contentDir, idOf, type CollectionName } from '#schema/collections.ts';

export interface SyntaxFault {
  /** the parser's name for it, or one of our own: SMART_QUOTE, NO_FRONT_MATTER */
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

function syntaxOf(text: string, yaml: string, document: Document, offset: number): SyntaxFault[] {
  const lines = text.split('\n');
  const at = (line: number) => lines[line - 1] ?? '';
  const parsed = document.errors.map((e) => ({ code: e.code as string, line: (e.linePos?.[0].line ?? 1) + offset, message: e.message }));
  const smart = yaml.split('\n').flatMap((line, i) => (smartQuoted.test(line) ? [{ code: 'SMART_QUOTE', line: i + 1 + offset, message: '' }] : []));
  return [...parsed, ...smart].map((fault) => ({ ...fault, text: at(fault.line) }));
}

function readOne(collection: CollectionName, base: string, name: string): ContentFile {
  const path = join(base, name).replaceAll('\\', '/');
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const isYaml = name.endsWith('.yaml');
  const matter = isYaml ? null : frontMatter.exec(text);
  const yaml = isYaml ? text : (matter?.[1] ?? '');
  const body = isYaml ? '' : text.slice(matter?.[0].length ?? 0);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, version: '1.2' });
  const offset = isYaml ? 0 : 1;
  const syntax = isYaml || matter ? syntaxOf(text, yaml, document, offset) : [{ code: 'NO_FRONT_MATTER', line: 1, text: text.split('\n')[0]!, message: '' }];
  return {
    collection,
    id: idOf(name.replaceAll('\\', '/')),
    path,
    data: syntax.length ? undefined : document.toJS(),
    body,
    bodyLine: isYaml ? 0 : text.slice(0, text.length - body.length).split('\n').length,
    syntax,
    lineOf: lineFinder(document, counter, offset),
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
