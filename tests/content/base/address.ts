// Which address a content file has on the site, and which file and line stand behind something on a built page.
import type { ContentFile } from '#build/content/read.ts';
import { addressOfEntry } from '#schema/addresses.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** The address of the page a file makes, if it makes one. */
export const addressOf = (file: ContentFile) => addressOfEntry(file.collection, file.id);

function lineOfText(file: ContentFile, text: string): number | undefined {
  const inBody = file.body.split('\n').findIndex((line) => line.includes(text));
  if (inBody >= 0) return file.bodyLine + inBody;
  const search = (data: unknown, path: PropertyKey[]): number | undefined => {
    if (data === text) return file.lineOf(path);
    if (data === null || typeof data !== 'object') return undefined;
    for (const [key, value] of Object.entries(data)) {
      const line = search(value, [...path, Array.isArray(data) ? Number(key) : key]);
      if (line) return line;
    }
    return undefined;
  };
  return search(file.data, []);
}

/** The content file that makes a page, if one does. */
export const whoMakes = (site: Site, page: Page): ContentFile | undefined => site.files.find((file) => addressOf(file) === page.url);

/** Collections of which the words stand on every page. */
const onEveryPage = new Set<string>(['alerts', 'zone']);

/** Where an editor finds `text` of a page: in its content file, else the built file itself. */
export function whereIs(site: Site, page: Page, text: string): { path: string; line: number } {
  const file = whoMakes(site, page);
  const line = file && lineOfText(file, text);
  if (line) return { path: file.path, line };
  // What stands on every page, such as an alert, is written in a file of its own.
  const elsewhere = text.startsWith('/') ? site.files.filter((other) => onEveryPage.has(other.collection)).map((other) => ({ path: other.path, line: lineOfText(other, text) })) : [];
  const found = elsewhere.find((other) => other.line !== undefined);
  return found ? { path: found.path, line: found.line! } : { path: page.path, line: 1 };
}
