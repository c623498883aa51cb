// Reads XML of Open311 back into what its JSON is, by the Spark convention (https://wiki.open311.org/JSON_and_XML_Conversion/): a test then holds both against one schema.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

type Node = { [name: string]: Node[] | string };

const parser = new XMLParser({ preserveOrder: true, parseTagValue: false, trimValues: false, ignoreDeclaration: true, processEntities: true });

/** Names whose element holds others of one kind: a list, also when it holds none. */
const lists = new Set(['services', 'attributes', 'values', 'service_requests', 'errors', 'endpoints', 'formats']);
const numbers = new Set(['code', 'order', 'lat', 'long']);
const truths = new Set(['metadata', 'variable', 'required']);

function valueOf(name: string, children: Node[], under: string): unknown {
  const elements = children.filter((child) => !('#text' in child) || String(child['#text']).trim() !== '' || children.length === 1);
  if (lists.has(name)) return elements.filter((child) => !('#text' in child)).map((child) => nodeOf(child, name));
  if (elements.length && elements.every((child) => !('#text' in child))) return Object.fromEntries(elements.map((child) => [Object.keys(child)[0]!, nodeOf(child, name)]));
  const text = children.map((child) => String(child['#text'])).join('');
  if (text === '') return name === 'keywords' ? '' : null;
  if (truths.has(name)) return text === 'true';
  // The code of an error is a number; that of an attribute is not.
  return numbers.has(name) && !(name === 'code' && under === 'attribute') ? Number(text) : text;
}

function nodeOf(node: Node, under: string): unknown {
  const name = Object.keys(node).find((key) => key !== ':@')!;
  return valueOf(name, node[name] as Node[], under === 'attributes' ? 'attribute' : under);
}

/** The first element of a document and what its JSON would be. Throws when the text is not well-formed. */
export function sparkOf(text: string): { root: string; value: unknown } {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`${verdict.err.line}:${verdict.err.col} ${verdict.err.msg}`);
  const nodes = parser.parse(text) as Node[];
  const first = nodes.find((node) => !('#text' in node))!;
  const root = Object.keys(first)[0]!;
  return { root, value: valueOf(root, first[root] as Node[], '') };
}
