// How a component of ours is written in a text, and read from it again: `<Phone to="algemeen" />`, `<Steps>…</Steps>`.
import type { ComponentPart } from './parts.ts';

export type Values = Record<string, string | undefined>;

const attribute = /([\w-]+)="([^"]*)"/g;

/** Signs that would end an attribute or start code: in an attribute they have no place. */
const safe = (value: string) => value.replace(/["<>{}]/g, '').trim();

/** The picture is written in Markdown, so that it is one everywhere. */
const picture = { pattern: /!\[(?<alt>[^\]\n]*)\]\((?<src>[^)\s]+)\)/, toBlock: ({ alt = '', src = '' }: Values) => `![${alt.replace(/[[\]\n]/g, ' ').trim()}](${src})` };

/** A pattern that spans lines makes a block; the flag `m` says so for one line. */
function patternOf({ id, block, holds }: ComponentPart): RegExp {
  const open = `<${id}(?<attributes>(?:\\s+[\\w-]+="[^"]*")*)\\s*`;
  if (holds === 'text') return new RegExp(`^${open}>\\n*(?<inhoud>[\\s\\S]*?)\\n*</${id}>$`, 'm');
  const rest = holds === 'words' ? `(?:/>|>(?<inhoud>[^<\\n]*)</${id}>)` : '/>';
  return block ? new RegExp(`^${open}${rest}$`, 'm') : new RegExp(open + rest);
}

/** What the form shows of a component that stands in a text. */
function valuesOf(match: RegExpMatchArray): Values {
  const { attributes = '', inhoud } = match.groups ?? {};
  return { ...Object.fromEntries([...attributes.matchAll(attribute)].map(([, name, value]) => [name!, value!])), ...(inhoud === undefined ? {} : { inhoud }) };
}

function written({ id, holds, fields }: ComponentPart, values: Values): string {
  const attributes = fields.filter(({ name }) => name !== 'inhoud' && safe(values[name] ?? '')).map(({ name }) => ` ${name}="${safe(values[name]!)}"`);
  const open = `<${id}${attributes.join('')}`;
  const inside = (values.inhoud ?? '').trim();
  if (holds === 'text') return `${open}>\n\n${inside}\n\n</${id}>`;
  return holds === 'words' && inside ? `${open}>${inside.replace(/[<>{}\n]/g, ' ')}</${id}>` : `${open} />`;
}

/** How the editor finds, reads and writes one component. */
export function syntaxOf(part: ComponentPart): { pattern: RegExp; fromBlock?: (match: RegExpMatchArray) => Values; toBlock: (values: Values) => string } {
  if (part.id === 'Foto') return picture;
  return { pattern: patternOf(part), fromBlock: valuesOf, toBlock: (values) => written(part, values) };
}
