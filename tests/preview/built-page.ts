// A built page as a reader meets it: its words line by line, and its HTML without what changes at every build.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import { attribute, sayOf, tags, type Element, type Text } from '../content/base/html.ts';

export interface BuiltPage {
  /** such as /contact/ */
  address: string;
  title: string;
  description: string;
  /** one line for each paragraph, heading, item and cell */
  text: string[];
  /** the main part, comparable */
  main: string;
  /** everything around it, comparable */
  frame: string;
  /** its rules of style, comparable */
  style: string;
  /** pictures and videos of editors in the main part, each with what its bytes are: they keep their name when they change */
  media: string;
}

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'td', 'th', 'summary', 'caption', 'figcaption', 'blockquote', 'label', 'legend', 'button', 'address', 'pre']);
const isElement = (node: Element | Text): node is Element => node.type !== 'text';

/** What an element says, without the space that stands between a link and the sign behind it. */
const wordsOf = (element: Element) => sayOf(element).replace(/ +(?=[,.;)])/g, '');

/** The lines of words under `element`: a block is a line; loose text of a group comes before its blocks. */
function linesIn(element: Element): string[] {
  const within = element.children.filter(isElement);
  if (blocks.has(element.tagName) && !tags(element, ...blocks).length) return [wordsOf(element)].filter(Boolean);
  if (!within.length) return [wordsOf(element)].filter(Boolean);
  const loose: Element = { ...element, tagName: 'p', children: element.children.filter((child) => !isElement(child) || !tags({ ...child, children: [child] } as Element, ...blocks, 'div', 'section', 'ul', 'ol', 'dl', 'table').length) };
  const own = wordsOf(loose);
  return [...(own ? [own] : []), ...within.filter((child) => !loose.children.includes(child)).flatMap(linesIn)];
}

/** Hashes in names of files say nothing to a reader, nor does the mark by which search knows one build from another. */
const steady = (html: string) => html.replace(/ data-edition="[^"]*"/g, '').replace(/(\/_astro\/[\w-]+)[.-][\w-]{6,}(?=\.\w+)/g, '$1').replace(/<style[\s\S]*?<\/style>/g, '').replace(/<script[\s\S]*?<\/script>/g, '').replace(/\s+/g, ' ').trim();

const rulesOf = (html: string) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css]) => steady(css!).match(/[^{}]+\{[^{}]*\}/g) ?? []).join('');

/** What the media that some HTML names are made of; `bytesOf` reads one by its address. */
const mediaIn = (html: string, bytesOf: (address: string) => Buffer | undefined) =>
  [...new Set(html.match(/\/media\/[\w.-]+/g))].map((address) => `${address} ${createHash('sha256').update(bytesOf(address) ?? '').digest('hex')}`).join('\n');

/** One page from its HTML. */
export function readBuiltPage(address: string, html: string, bytesOf: (address: string) => Buffer | undefined = () => undefined): BuiltPage {
  const root = htmlToHast(html) as unknown as Element;
  const main = tags(root, 'main')[0];
  const [, around = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  const inside = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const title = tags(root, 'head').flatMap((head) => tags(head, 'title'))[0];
  return {
    address,
    title: title ? sayOf(title) : '',
    description: tags(root, 'meta').filter((meta) => attribute(meta, 'name') === 'description').map((meta) => attribute(meta, 'content'))[0] ?? '',
    text: main ? linesIn(main) : [],
    main: steady(inside || around),
    frame: steady(around.replace(inside, '')),
    style: rulesOf(html),
    media: mediaIn(inside || around, bytesOf),
  };
}

/** All pages of a built site by address; the web editor is no page of it. */
export function readBuiltSite(dist: string): Map<string, BuiltPage> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.html') && !name.startsWith('redactie/'));
  const bytesOf = (address: string) => (existsSync(join(dist, address)) ? readFileSync(join(dist, address)) : undefined);
  return new Map(
    names.sort().map((name) => {
      const address = `/${name}`.replace(/\/index\.html$/, '/');
      return [address, readBuiltPage(address, readFileSync(join(dist, name), 'utf8'), bytesOf)];
    }),
  );
}
