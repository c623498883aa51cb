// The words a citizen reads, piece by piece, with the line each piece stands on: fields of front matter and blocks of text.
import { mdxToMdast } from 'satteri';
import { metaOf, schemaAt } from '#build/content/schema-walk.ts';
import type { ContentFile } from '#build/content/read.ts';
import { collections } from '#schema/collections.ts';

export interface Piece {
  path: string;
  line: number;
  /** the field, or what kind of block */
  field: string;
  text: string;
}

/** What stands for a component that fills itself in: a number, an address. Not a letter, not a digit. */
export const filled = '▯';

/** Fields that hold no sentence: names and codes, sources, and what people type wrongly on purpose. */
const notProse = new Set(
  'of taal translated translator checkedWith words unless alone past now means urgent who poster video signer synonyms sources source ref icon type kind group owner owners value url to page contact related language timeZone date reviewed reviewBy expires checked from number postcode postcodes street place part district name wordmark city nis dataSources week open holidays'.split(' '),
);

/** Collections for whoever keeps the site: no citizen reads them. */
const silent = new Set<string>(['plainWords', 'knownNumbers', 'editing']);

interface Node {
  type: string;
  value?: string;
  alt?: string;
  children?: Node[];
  position?: { start: { line: number } };
}

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image', 'mdxJsxTextElement']);

function sayNode(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'inlineCode') return filled;
  const inside = (node.children ?? []).map(sayNode).join('');
  return inside || (node.type === 'mdxJsxTextElement' ? filled : '');
}

function blocks(node: Node, file: ContentFile): Piece[] {
  const children = node.children ?? [];
  if (children.some((child) => inline.has(child.type))) {
    const line = (node.position?.start.line ?? 1) + file.bodyLine - 1;
    return [{ path: file.path, line, field: node.type, text: children.map(sayNode).join('') }];
  }
  return children.flatMap((child) => blocks(child, file));
}

/** The pieces of a text; none when it cannot be parsed, which the check on schemas tells. */
function bodyPieces(file: ContentFile): Piece[] {
  try {
    return file.body ? blocks(mdxToMdast(file.body) as unknown as Node, file) : [];
  } catch {
    return [];
  }
}

function fieldPieces(file: ContentFile, data: unknown, path: PropertyKey[] = []): Piece[] {
  if (typeof data === 'string') {
    const isRef = metaOf(schemaAt(collections[file.collection].schema, path)).ref !== undefined;
    return isRef ? [] : [{ path: file.path, line: file.lineOf(path), field: path.join('.'), text: data }];
  }
  if (data === null || typeof data !== 'object' || data instanceof Date) return [];
  // Under these keys stand names an author did not choose: the questions and answers of a form.
  const named = path.at(-1) === 'fields' || path.at(-1) === 'options';
  return Object.entries(data).flatMap(([key, value]) => (notProse.has(key) && !named ? [] : fieldPieces(file, value, [...path, Array.isArray(data) ? Number(key) : key])));
}

const known = new WeakMap<ContentFile, Piece[]>();

/** All prose of one file, in the order of the file. */
export function proseOf(file: ContentFile): Piece[] {
  const pieces = known.get(file) ?? (silent.has(file.collection) ? [] : [...fieldPieces(file, file.data), ...bodyPieces(file)]);
  known.set(file, pieces);
  return pieces;
}

/** The line of the file on which the character at `index` of a piece stands. */
export const lineAt = (piece: Piece, index: number) => piece.line + piece.text.slice(0, index).split('\n').length - 1;
