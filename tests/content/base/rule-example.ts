// The examples on the page of a rule, as a made-up site: each fenced block is a file, with its path behind the kind of block.
import { markdownToHtml } from 'satteri';
import { parse } from 'yaml';
import { addressOfEntry } from '#schema/addresses.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Check, Example } from './check.ts';

const fence = /^```\w+ (\S+)\n([\s\S]*?)\n```$/gm;

/** The files under one heading of a page; none where the page has no such heading. */
export function filesUnder(page: string, heading: string): Record<string, string> {
  const part = page.split(/^## (?=(?:Slecht|Goed)$)/m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return Object.fromEntries([...part.matchAll(fence)].map(([, path, text]) => [path!, withFields(path!, `${text}\n`)]));
}

/** A text without fields gets its name as a title: on the page of a rule, only what matters is shown. */
function withFields(path: string, text: string): string {
  if (!path.endsWith('.mdx') || text.startsWith('---')) return text;
  const name = path.split('/').at(-1)!.replace('.mdx', '');
  return `---\ntitle: ${name[0]!.toUpperCase()}${name.slice(1)}\n---\n${text}`;
}

const collectionOf = (path: string): { collection: CollectionName; id: string } | undefined => {
  if (path === 'nl/index.mdx') return { collection: 'home', id: 'index' };
  const [, folder, id] = /^nl\/(pages|vragen|nieuws)\/(.*)\.mdx$/.exec(path) ?? [];
  return folder ? { collection: folder === 'vragen' ? 'questions' : folder === 'nieuws' ? 'news' : 'pages', id: id! } : undefined;
};

/** The page that a text would make, as plain as can be: its title, its description, its words. */
function builtPage(path: string, text: string): [string, string][] {
  const at = collectionOf(path);
  const url = at && addressOfEntry(at.collection, at.id);
  if (!url) return [];
  const [, fields = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const { title = '', description } = (parse(fields) ?? {}) as { title?: string; description?: string };
  const meta = description ? `<meta name="description" content="${description}">` : '';
  return [[`${url.slice(1)}index.html`, `<html lang="nl"><head><title>${title}</title>${meta}</head><body><h1>${title}</h1>${markdownToHtml(body).html}</body></html>`]];
}

/** The example under a heading as the rule would meet it: over the invented zone where the rule looks at everything, built where it reads pages. */
export function exampleUnder(page: string, heading: string, check: Check): Example {
  const content = filesUnder(page, heading);
  const built = check.kind === 'built' ? Object.fromEntries(Object.entries(content).flatMap(([path, text]) => builtPage(path, text))) : undefined;
  return { content, ...(built && { built: { ...built, 'media/balie.jpg': '' } }), overZone: check.name === 'schema' };
}
