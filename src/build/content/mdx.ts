// What an author may write in a text: Markdown and the listed components. Nothing that runs.
import { mdxToMdast } from 'satteri';
import { authorComponents, type AuthorComponent } from '#schema/components.ts';
import { show, type Fault } from './fault.ts';
import type { ContentFile } from './read.ts';

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const component = (name: string | null | undefined): AuthorComponent | undefined => (name ? authorComponents[name as keyof typeof authorComponents] : undefined);

function walk(node: Node, visit: (node: Node) => void) {
  visit(node);
  node.children?.forEach((child) => walk(child, visit));
}

/** Faults in one file's text. `known` holds the ids of every collection, for components that name an entry. */
export function mdxFaults(file: ContentFile, known: Map<string, Set<string>>): Fault[] {
  if (!file.path.endsWith('.mdx')) return [];
  const faults: Fault[] = [];
  const add = (line: number, field: string, found: string, expected: string, mend: string) =>
    faults.push({ path: file.path, line: line + file.bodyLine - 1, field, found, expected, mend });
  let tree: Node;
  try {
    tree = mdxToMdast(file.body) as unknown as Node;
  } catch (error) {
    const message = (error as Error).message;
    const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
    add(line, '(de tekst)', message.replace(/^\d+:\d+: /, '').replace(/ \(mdx.*\)$/, ''), 'elke component die opengaat, gaat ook dicht', 'sluit de component met `</Naam>` of `/>`, en schrijf geen losse `<` of `{` in de tekst.');
    return faults;
  }
  walk(tree, (node) => checkNode(node, known, add));
  return faults;
}

function checkNode(node: Node, known: Map<string, Set<string>>, add: (line: number, field: string, found: string, expected: string, mend: string) => void) {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxjsEsm') add(line, '(de tekst)', show(node.value), 'geen import of export', 'verwijder de regel: componenten zijn er al.');
  if (/^mdx(Flow|Text)Expression$/.test(node.type)) add(line, '(de tekst)', `{${node.value ?? ''}}`, 'gewone tekst, geen code tussen accolades', 'verwijder de accolades.');
  if (!/^mdxJsx(Flow|Text)Element$/.test(node.type)) return;
  const names = Object.keys(authorComponents).join(', ');
  const known_ = component(node.name);
  if (!known_) return add(line, `<${node.name ?? ''}>`, `<${node.name ?? ''}>`, `een van: ${names}`, 'gebruik Markdown of een van deze componenten.');
  for (const attribute of node.attributes ?? []) checkAttribute(line, node.name!, known_, attribute, known, add);
  for (const name of known_.required ?? [])
    if (!node.attributes?.some((a) => a.name === name)) add(line, `<${node.name}>`, 'niets', `${name}="…"`, `vul aan: <${node.name} ${name}="${known_.attributes[name]?.example ?? '…'}" />`);
}

function checkAttribute(line: number, name: string, spec: AuthorComponent, attribute: { type: string; name?: string; value?: unknown }, known: Map<string, Set<string>>, add: (line: number, field: string, found: string, expected: string, mend: string) => void) {
  const field = `<${name} ${attribute.name ?? ''}>`;
  const rule = attribute.name ? spec.attributes[attribute.name] : undefined;
  if (!rule) return add(line, field, attribute.name ?? '{…}', `alleen: ${Object.keys(spec.attributes).join(', ') || 'geen kenmerken'}`, 'verwijder dit kenmerk.');
  if (typeof attribute.value !== 'string') return add(line, field, 'code tussen accolades', 'tekst tussen aanhalingstekens', `schrijf ${attribute.name}="${rule.example}".`);
  if (rule.ref && !known.get(rule.ref)?.has(attribute.value)) add(line, field, show(attribute.value), `een bestaande naam in de verzameling ${rule.ref}`, `kijk de naam na; bijvoorbeeld ${attribute.name}="${rule.example}".`);
  if (rule.options && !rule.options.includes(attribute.value)) add(line, field, show(attribute.value), `een van: ${rule.options.join(', ')}`, `schrijf ${attribute.name}="${rule.options[0]}".`);
}
