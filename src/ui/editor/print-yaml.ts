// YAML as it stands in our content: no folding, quotes only where they are needed, small things on one line.
import { Document, Scalar, visit } from 'yaml';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

const options = { lineWidth: 0, defaultKeyType: 'PLAIN', singleQuote: false } as const;

/** YAML takes a curly quote at the start for a letter; the checks on content take it for a word processor's, unless straight ones stand around it. */
const opensCurly = (value: unknown) => typeof value === 'string' && /^\s*[“”„]/.test(value);

/** As the library writes it, with straight quotes where a text begins with curly ones. */
function printed(value: Value, how: { collectionStyle?: 'flow'; flowCollectionPadding?: boolean } = {}): string {
  const document = new Document(value);
  visit(document, { Scalar: (_, node) => void (opensCurly(node.value) && (node.type = 'QUOTE_DOUBLE')) });
  return document.toString({ ...options, ...how });
}

/** A text or number on one line, quoted as `type` says where that can be. */
export function scalarText(value: Value, type?: Scalar.Type | undefined): string {
  const scalar = new Scalar(value);
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') scalar.type = type;
  else if (opensCurly(value)) scalar.type = 'QUOTE_DOUBLE';
  const text = new Document(scalar).toString(options).replace(/\n$/, '');
  // What the library would lay out over lines of its own: every string of JSON is one of YAML.
  return text.includes('\n') ? JSON.stringify(value) : text;
}

/** A value on one line: `[a, b]`, `{ a: b }`. */
export function flowText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${flowText(item)}`).join(', ')} }`;
  // A list of one shows what must be quoted inside brackets.
  const text = printed([value], { collectionStyle: 'flow', flowCollectionPadding: false }).trim().slice(1, -1);
  return text.includes('\n') ? JSON.stringify(value) : text;
}

/** A value on lines of its own, with a line end; lists of things are indented under their name. */
export function lines(value: Value, indent: number): string {
  return printed(value).replace(/^(?=.)/gm, ' '.repeat(indent));
}
