// What YAML can do and a content file may not: copy itself, make objects of other kinds, grow without end, or hide text from one of two parsers.
import { isMap, isPair, isScalar, visit, type Document, type LineCounter, type Node } from 'yaml';

export interface Unsafe {
  code: string;
  line: number;
}

/** Bytes of one file: the longest page of a police zone is a tenth of this. */
export const largestText = 200_000;
/** Groups inside groups: a station's exceptions are the deepest, at five. */
const deepest = 12;

/** Names that mean something to JavaScript itself, and YAML's sign to copy another group. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** What can be seen before anything is parsed. */
export function unsafeText(text: string, bytes: number): Unsafe | undefined {
  if (bytes > largestText) return { code: 'TOO_LARGE', line: 1 };
  const strange = text.split('\n').findIndex((line) => /\uFFFD|\0/.test(line));
  return strange < 0 ? undefined : { code: 'NOT_UTF8', line: strange + 1 };
}

/** A line inside front matter with which another parser would end it: what follows would be text for one and data for the other. */
export function secondFence(matter: string): Unsafe[] {
  const line = matter.split('\n').findIndex((text) => /^(?:---|\+\+\+)/.test(text));
  return line < 0 ? [] : [{ code: 'SECOND_FENCE', line: line + 1 }];
}

function faultOf(key: unknown, node: unknown, depth: number): string | undefined {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor) return 'ALIAS';
  if (tag) return 'TAG';
  if (depth > deepest) return 'TOO_DEEP';
  if (key !== 'key') return undefined;
  if (!isScalar(node)) return 'ODD_NAME';
  return reserved.has(String(node.value)) ? 'RESERVED_NAME' : undefined;
}

/** Everything in a parsed document that this site does not take; its data must not be made into values while any is left. */
export function unsafeNodes(document: Document, counter: LineCounter): Unsafe[] {
  const found: Unsafe[] = [];
  const at = (code: string, node: Node) => found.push({ code, line: counter.linePos(node.range?.[0] ?? 0).line });
  visit(document, {
    Alias: (_, node) => void at('ALIAS', node),
    Node(key, node, path) {
      const code = faultOf(key, node, path.filter((step) => !isPair(step)).length);
      if (code) at(code, node as Node);
      return code === 'TOO_DEEP' ? visit.SKIP : undefined;
    },
  });
  if (document.directives?.yaml.explicit) found.push({ code: 'DIRECTIVE', line: 1 });
  if (document.contents && !isMap(document.contents)) found.push({ code: 'NO_FIELDS', line: 1 });
  return found;
}

/** Values that lose their end: with a space before it, `#` begins a remark, and `Bureau #2` would be read as `Bureau`. A remark of our own has a space behind the sign. */
export function cutOff(yaml: string, document: Document, counter: LineCounter): Unsafe[] {
  const found: Unsafe[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'PLAIN' && range && /^[ \t]+#[^\s#]/.test(yaml.slice(range[1], range[2]))) found.push({ code: 'CUT_OFF', line: counter.linePos(range[0]).line });
    },
  });
  return found;
}
