// Writes changed facts into the YAML they came from: what did not change keeps its line, its comment and its quotes.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { flowText, lines, scalarText, type Value } from './print-yaml.ts';

interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Source {
  text: string;
  edits: Edit[];
}

type Fields = Record<string, Value>;

const isFields = (value: Value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSimple = (value: Value) => typeof value !== 'object' || value === null;

/** Whether two values say the same; a number and the same number as text do, for YAML tells them apart and people do not. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (isSimple(a) || isSimple(b)) return isSimple(a) && isSimple(b) && String(a) === String(b);
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  const keys = new Set([...Object.keys(a as Fields), ...Object.keys(b as Fields)]);
  return [...keys].every((key) => same((a as Fields)[key], (b as Fields)[key]));
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const nextLine = (text: string, at: number) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};

const keyOf = (pair: Pair) => String((pair.key as { value: unknown }).value);
const keyStart = (pair: Pair) => (pair.key as Node).range![0];
/** Just behind the last line of a pair, before comments that belong to the next one. */
function pairEnd(source: Source, pair: Pair): number {
  const value = pair.value as Node | null;
  return nextLine(source.text, Math.max(value?.range?.[1] ?? 0, (pair.key as Node).range![1]) - 1);
}

function replacePair(source: Source, pair: Pair, value: Value): void {
  const start = keyStart(pair);
  const indent = start - lineStart(source.text, start);
  const flow = (isSeq(pair.value) || isMap(pair.value)) && pair.value.flow;
  const text = flow ? `${keyOf(pair)}: ${flowText(value)}\n` : lines({ [keyOf(pair)]: value }, indent).trimStart();
  source.edits.push({ start, end: pairEnd(source, pair), text });
}

function editMap(source: Source, map: YAMLMap, before: Fields, after: Fields): void {
  const indent = keyStart(map.items[0]!) - lineStart(source.text, keyStart(map.items[0]!));
  let last = lineStart(source.text, keyStart(map.items[0]!));
  const pairs = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  for (const [key, pair] of pairs) if (!(key in after)) source.edits.push({ start: lineStart(source.text, keyStart(pair)), end: pairEnd(source, pair), text: '' });
  for (const [key, value] of Object.entries(after)) {
    const pair = pairs.get(key);
    // A box that was never ticked says no by not being there: the form would write it as false in every file it opens.
    if (!pair && value !== false) source.edits.push({ start: last, end: last, text: lines({ [key]: value }, indent) });
    else if (pair && !same(before[key], value)) editPair(source, pair, before[key]!, value);
    if (pair) last = pairEnd(source, pair);
  }
}

function editPair(source: Source, pair: Pair, before: Value, after: Value): void {
  const node = pair.value as Node | null;
  if (isScalar(node) && isSimple(after)) {
    if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' || node.range![0] === node.range![1] || String(after).includes('\n')) return replacePair(source, pair, after);
    source.edits.push({ start: node.range![0], end: node.range![1], text: scalarText(after, node.type) });
  } else if (isMap(node) && !node.flow && isFields(after) && isFields(before) && Object.keys(after).length) editMap(source, node, before, after);
  else if (isSeq(node) && !node.flow && Array.isArray(after) && Array.isArray(before) && after.length) editSeq(source, node, before, after);
  else replacePair(source, pair, after);
}

/** A block list: items that stayed keep their lines, wherever they moved to. */
function editSeq(source: Source, seq: YAMLSeq, before: Value[], after: Value[]): void {
  const items = seq.items as Node[];
  const dash = (node: Node) => source.text.lastIndexOf('-', node.range![0] - 1);
  const indent = dash(items[0]!) - lineStart(source.text, dash(items[0]!));
  const slice = (node: Node) => source.text.slice(lineStart(source.text, dash(node)), nextLine(source.text, node.range![1] - 1));
  const flow = items.every((item) => isMap(item) && item.flow);
  const free = new Set(items.keys());
  const text = after.map((value) => {
    const kept = [...free].find((i) => same(before[i], value));
    if (kept === undefined) return flow ? `${' '.repeat(indent)}- ${flowText(value)}\n` : lines([value], indent);
    free.delete(kept);
    return slice(items[kept]!).replace(/\n?$/, '\n');
  });
  source.edits.push({ start: lineStart(source.text, dash(items[0]!)), end: nextLine(source.text, items.at(-1)!.range![1] - 1), text: text.join('') });
}

/** The YAML `text` with `after` in it. A file with anchors, or one that cannot be read, is written anew. */
export function keepYaml(text: string, after: Fields): string {
  const document = parseDocument(text);
  const map = document.contents;
  if (document.errors.length || !isMap(map) || map.flow || !map.items.length || map.items.some(({ value }) => isAlias(value))) return lines(after, 0);
  const source: Source = { text: text.replace(/\n?$/, '\n'), edits: [] };
  editMap(source, map, document.toJS() as Fields, after);
  return source.edits.sort((a, b) => b.start - a.start || b.end - a.end).reduce((out, { start, end, text: put }) => out.slice(0, start) + put + out.slice(end), source.text);
}
