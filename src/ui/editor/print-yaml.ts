// YAML as it stands in our content: no folding, quotes only where they are needed, small things on one line.
import { Document, Scalar, stringify } from 'yaml';

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

const options = { lineWidth: 0, defaultKeyType: 'PLAIN', singleQuote: false } as const;

/** A text or number as YAML, quoted as `type` says where that can be. */
export function scalarText(value: Value, type?: Scalar.Type | undefined): string {
  const scalar = new Scalar(value);
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') scalar.type = type;
  return new Document(scalar).toString(options).trim();
}

/** A value on one line: `[a, b]`, `{ a: b }`. */
export function flowText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${flowText(item)}`).join(', ')} }`;
  // A list of one shows what must be quoted inside brackets.
  return stringify([value], { ...options, collectionStyle: 'flow', flowCollectionPadding: false }).trim().slice(1, -1);
}

/** A value on lines of its own, with a line end; lists of things are indented under their name. */
export function lines(value: Value, indent: number): string {
  return stringify(value, options).replace(/^(?=.)/gm, ' '.repeat(indent));
}
