// Facts that changed, one by one: a number, an hour, an address, each with its source and the day it was looked up.
import { labelOf } from '#schema/labels.ts';
import { readContent, type ContentFile } from '#build/content/read.ts';

export interface ChangedFact {
  path: string;
  /** whose fact it is, in the words of the file */
  of: string;
  /** the name of the field in the editing form */
  field: string;
  before: string;
  after: string;
  source: string;
  checked: string;
}

/** Collections whose files are facts; in the others every word is text, and the word diff tells it. */
const factual = new Set(['points', 'stations', 'neighbourhoods', 'figures', 'zone']);
const aboutTheFact = new Set(['source', 'checked', 'confirmed', 'sources']);

type Data = Record<string, unknown>;
interface Leaf {
  path: string[];
  value: string;
  /** the nearest group that says where its facts come from */
  of: Data;
}

const isGroup = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const written = (value: unknown): string => (Array.isArray(value) ? value.map(written).join(', ') : isGroup(value) ? Object.values(value).map(written).join(' ') : String(value));

function leavesOf(data: Data, path: string[] = [], nearest: Data = data): Leaf[] {
  const of = 'source' in data || 'sources' in data ? data : nearest;
  return Object.entries(data).filter(([key]) => !aboutTheFact.has(key)).flatMap(([key, value]) => (isGroup(value) ? leavesOf(value, [...path, key], of) : [{ path: [...path, key], value: written(value), of }]));
}

const sourceOf = ({ source, sources }: Data) => String(source ?? (sources as { ref: string }[] | undefined)?.map(({ ref }) => ref).join(', ') ?? '');

function compareFile(before: ContentFile | undefined, after: ContentFile | undefined): ChangedFact[] {
  const { collection, path, id } = (after ?? before)!;
  const [old, now] = [before, after].map((file) => new Map(isGroup(file?.data) ? leavesOf(file.data).map((leaf) => [leaf.path.join('.'), leaf]) : [])) as [Map<string, Leaf>, Map<string, Leaf>];
  const data = ((after ?? before)!.data ?? {}) as Data;
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [from, to] = [old.get(key), now.get(key)];
    if (from?.value === to?.value) return [];
    const { path: fields, of } = (to ?? from)!;
    const field = fields.map((_, i) => labelOf([collection, ...fields.slice(0, i + 1)]) ?? fields[i]!).join(', ');
    return [{ path, of: String(data.label ?? data.name ?? data.title ?? id), field, before: from?.value ?? '', after: to?.value ?? '', source: sourceOf(of), checked: String(of.checked ?? '') }];
  });
}

/** Every fact that is not the same in the two content folders. */
export function compareFacts(before: string, after: string): ChangedFact[] {
  const read = (root: string) => new Map(readContent(root).filter(({ collection }) => factual.has(collection)).map((file) => [`${file.collection}/${file.id}`, file]));
  const [old, now] = [read(before), read(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => compareFile(old.get(key), now.get(key)));
}
