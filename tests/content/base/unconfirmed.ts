// The facts that keep a site from being published, told by file so that a zone can go through them.
import type { ContentFile } from '#build/content/read.ts';
import { eachFact } from './fact.ts';

export interface Unconfirmed {
  path: string;
  line: number;
  field: string;
  value: string;
  source: string;
  checked: string;
}

/** Names that lead nowhere by agreement (RFC 2606): no site stands there. */
const reserved = /\.(?:example|test|invalid|localhost)(?:[:/]|$)/;

/** The address of the site itself, while it is one that cannot exist. */
function placeholderAddress(file: ContentFile): Unconfirmed[] {
  const url = file.collection === 'zone' ? String((file.data as { url?: unknown } | undefined)?.url ?? '') : '';
  return reserved.test(url) ? [{ path: file.path, line: file.lineOf(['url']), field: 'url', value: url, source: 'een voorbehouden naam, geen echt adres (RFC 2606)', checked: '' }] : [];
}

/** Every fact without the zone's word for it, in the order of the files. */
export function unconfirmedIn(files: ContentFile[]): Unconfirmed[] {
  return files.flatMap((file) => [
    ...placeholderAddress(file),
    ...eachFact(file)
      .filter(({ confirmed }) => !confirmed)
      .map(({ path, value, source, checked }) => ({ path: file.path, line: file.lineOf([...path, 'confirmed']), field: path.join('.') || 'value', value, source, checked })),
  ]);
}

/** One paragraph a file: a line a fact. */
export function sayUnconfirmed(facts: Unconfirmed[]): string {
  const byFile = Map.groupBy(facts, ({ path }) => path);
  const line = (f: Unconfirmed) => `  ${f.line}: ${f.field} = ${f.value}\n     bron: ${f.source || 'geen'}${f.checked && `, nagekeken op ${f.checked}`}`;
  return [...byFile].map(([path, list]) => [`${path} (${list.length})`, ...list.map(line)].join('\n')).join('\n\n');
}
