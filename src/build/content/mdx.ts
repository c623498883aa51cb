// What an author may write in a text: Markdown and the listed components. Nothing that runs.
import { mdxToMdast } from 'satteri';
import { collections, type CollectionName } from '#schema/collections.ts';
import { authorComponents, type AuthorComponent } from '#schema/components.ts';
import { options as kindWords } from '#schema/labels.ts';
import { buttonFault, linkFault, pictureFault } from './addresses.ts';
import { show, type Fault } from './fault.ts';
import { mdxSyntaxFault, unknownComponent } from './mdx-syntax.ts';
import { didYouMean } from './nearest.ts';
import type { ContentFile } from './read.ts';

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  identifier?: string;
  alt?: string | null;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: { line: number } };
}
type Told = Omit<Fault, 'path' | 'line'>;
/** The ids of every collection, for components that name an entry; under `points/phone` those of one kind. */
export type Known = Map<string, Set<string>>;

const component = (name: string): AuthorComponent | undefined => (Object.hasOwn(authorComponents, name) ? authorComponents[name as keyof typeof authorComponents] : undefined);

function walk(node: Node, visit: (node: Node) => void) {
  visit(node);
  node.children?.forEach((child) => walk(child, visit));
}

/** Faults in one file's text. Without `known`, names of entries are not looked up: what is left is what may not run. */
export function mdxFaults(file: Pick<ContentFile, 'path' | 'body' | 'bodyLine'>, known?: Known): Fault[] {
  if (!file.path.endsWith('.mdx')) return [];
  const inFile = (line: number) => line + file.bodyLine - 1;
  const faults: Fault[] = [];
  try {
    const root = mdxToMdast(file.body) as unknown as Node;
    const shown = picturesByName(root);
    walk(root, (node) => {
      for (const told of [...nodeFaults(node, known), ...(node.type === 'definition' && shown.has(node.identifier) ? pictureFault(node.url ?? '') : [])]) faults.push({ path: file.path, line: inFile(node.position?.start.line ?? 1), ...told });
    });
    return faults;
  } catch (error) {
    const told = mdxSyntaxFault(file.body, (error as Error).message);
    return [{ path: file.path, ...told, line: inFile(told.line) }];
  }
}

/** Names of addresses further on that are those of a picture: `![balie][foto]`. */
function picturesByName(root: Node): Set<string | undefined> {
  const names = new Set<string | undefined>();
  walk(root, ({ type, identifier }) => void (type === 'imageReference' && names.add(identifier)));
  return names;
}

/** A picture that says nothing to who cannot see it: `![](/media/balie.jpg)`. */
const withoutWords = ({ alt }: Node): Told[] => (alt?.trim() ? [] : [{ field: '(een foto)', found: 'een foto zonder woorden', expected: '![wat er te zien is](/media/naam.jpg)', mend: 'schrijf tussen [ en ] in één zin wat de foto toont, voor wie hem niet ziet.' }]);

/** Signs of Markdown that stayed text: a reader would see them. */
function leftOver(value: string): Told[] {
  const [found, sort] = /\[[^\]\n]*\] ?\(\S*/.exec(value) ? [/\[[^\]\n]*\] ?\(.{0,40}/.exec(value)![0], 'link'] : /\[\[[^\]\n]+\]\]/.test(value) ? [/\[\[[^\]\n]+\]\]/.exec(value)![0], 'link'] : [/< ?\/? ?(?:[A-Z]\w*)/.exec(value)?.[0] ?? '', 'component'];
  if (!found) return [];
  return [sort === 'link' ? { field: '(de tekst)', found: show(found), expected: 'een link: [tekst](/contact/)', mend: 'zet ] en ( tegen elkaar, schrijf het adres zonder spaties, en sluit met ).' } : { field: '(de tekst)', found: show(found), expected: 'een component zonder spatie na <', mend: `schrijf ${found.replaceAll(' ', '')}; is het geen component, zet dan een backslash voor het teken: \\<` }];
}

/** What stands between the tags of a component that shows none of it, or is not there where something must. */
function insideFaults(name: string, spec: AuthorComponent, children: Node[]): Told[] {
  const says = (node: Node): boolean => Boolean(node.value?.trim() || node.type === 'image' || /^mdxJsx/.test(node.type) || node.children?.some(says));
  const holds = children.some(says);
  if (holds && !spec.holds) return [{ field: `<${name}>`, found: `tekst tussen <${name}> en </${name}>`, expected: `<${name} … /> zonder tekst erin`, mend: 'zet de tekst ervoor of erna: wat erin staat, komt niet op de bladzijde.' }];
  if (!holds && spec.holds && !spec.holds.optional) return [{ field: `<${name}>`, found: `<${name}> met niets erin`, expected: spec.holds.description, mend: `vul aan wat tussen <${name}> en </${name}> hoort, of verwijder het.` }];
  return [];
}

function nodeFaults(node: Node, known: Known | undefined): Told[] {
  if (node.type === 'mdxjsEsm') return [{ field: '(de tekst)', found: show(node.value), expected: 'geen import of export', mend: 'verwijder de regel: de componenten zijn er al.' }];
  if (/^mdx(Flow|Text)Expression$/.test(node.type)) return [{ field: '(de tekst)', found: `{${node.value ?? ''}}`, expected: 'gewone tekst, geen code tussen accolades', mend: 'verwijder de accolades.' }];
  if (/^(?:yaml|toml)$/.test(node.type)) return [{ field: '(de tekst)', found: show(node.value), expected: 'de velden staan één keer, bovenaan', mend: 'verwijder de tweede groep velden, of voeg ze bij de eerste.' }];
  if (/^(?:link|definition)$/.test(node.type)) return linkFault(node.url ?? '');
  if (/^image(?:Reference)?$/.test(node.type)) return [...(node.type === 'image' ? pictureFault(node.url ?? '') : []), ...withoutWords(node)];
  if (node.type === 'text') return leftOver(node.value ?? '');
  if (!/^mdxJsx(Flow|Text)Element$/.test(node.type)) return [];
  const name = node.name ?? '';
  const spec = component(name);
  if (!spec) return [unknownComponent(name)];
  const attributes = node.attributes ?? [];
  const twice = attributes.filter(({ name: written }, i) => written && attributes.findIndex((a) => a.name === written) < i);
  const missing = (spec.required ?? []).filter((required) => !attributes.some((a) => a.name === required));
  return [
    ...attributes.flatMap((attribute) => attributeFaults(name, spec, attribute, known)),
    ...twice.map((attribute) => ({ field: `<${name} ${attribute.name}>`, found: `twee keer ${attribute.name}`, expected: `${attribute.name} hoogstens één keer`, mend: `verwijder een van de twee.` })),
    ...missing.map((required) => ({ field: `<${name}>`, found: `<${name}> zonder ${required}`, expected: `${required}="…"`, mend: `vul aan: <${name} ${required}="${exampleOf(spec, required, known)}" />` })),
    ...insideFaults(name, spec, node.children ?? []),
  ];
}

/** An example that exists in this zone, where the attribute names an entry. */
function exampleOf(spec: AuthorComponent, attribute: string, known: Known | undefined): string {
  const { example, ref } = spec.attributes[attribute] ?? { example: '…' };
  const ids = ref && known?.get(ref);
  if (!ids || ids.has(example)) return example;
  // Never an emergency number as an example: someone would copy it.
  return [...ids].find((id) => !/^\d+$/.test(id)) ?? example;
}

/** The component that does show this contact point. */
function otherComponent(attribute: string, value: string, known: Known): string {
  const fits = ([, { attributes }]: [string, AuthorComponent]) => attributes[attribute]?.kinds?.some((kind) => known.get(`points/${kind}`)?.has(value));
  const [name] = Object.entries<AuthorComponent>(authorComponents).find(fits) ?? [];
  return name ? `schrijf <${name} ${attribute}="${value}" />, of kies een ander contactgegeven.` : 'kies een ander contactgegeven.';
}

function attributeFaults(name: string, spec: AuthorComponent, { name: written, value }: Attribute, known: Known | undefined): Told[] {
  const field = `<${name} ${written ?? ''}>`;
  const rule = written && Object.hasOwn(spec.attributes, written) ? spec.attributes[written] : undefined;
  const allowed = Object.keys(spec.attributes);
  if (!written || !rule) return [{ field, found: written ?? '{…}', expected: allowed.length ? `alleen: ${allowed.join(', ')}` : `<${name}> zonder iets erachter`, mend: `verwijder ${written ?? 'de accolades'}.` }];
  const example = exampleOf(spec, written, known);
  if (typeof value !== 'string') return [{ field, found: value ? 'code tussen accolades' : 'niets', expected: 'tekst tussen aanhalingstekens', mend: `schrijf ${written}="${example}".` }];
  if (rule.ref && known && !known.get(rule.ref)?.has(value)) return [{ field, found: show(value), expected: `de naam van een bestand in ${collections[rule.ref as CollectionName].base}`, mend: `${didYouMean(value, known.get(rule.ref) ?? [])}Kijk de naam na; een goed voorbeeld: ${written}="${example}"` }];
  if (rule.kinds && known && !rule.kinds.some((kind) => known.get(`points/${kind}`)?.has(value))) return [{ field, found: show(value), expected: `een contactgegeven van de soort ${rule.kinds.map((kind) => kindWords[kind] ?? kind).join(' of ')}`, mend: otherComponent(written, value, known) }];
  if (rule.options && !rule.options.includes(value)) return [{ field, found: show(value), expected: `een van: ${rule.options.join(', ')}`, mend: `schrijf ${written}="${rule.options[0]}".` }];
  return rule.address ? buttonFault(field, value) : [];
}
