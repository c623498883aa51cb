// Which files are another version of a Dutch page: a translation, or easy Dutch.
import type { ContentFile } from '#build/content/read.ts';

/** Collections whose entries name an original with `of`. */
export const versionCollections = new Set<string>(['translations', 'translatedHomes', 'easyRead']);

/** Collections in another language: no Dutch spelling, no Dutch reading ease. */
const foreign = new Set<string>(['translations', 'translatedHomes']);

/** Whether a file is written in Dutch. */
export const isDutch = (file: ContentFile) => !foreign.has(file.collection);

/** The address of the page a file makes; undefined for files that make none. */
export function addressOfFile({ collection, id }: ContentFile): string | undefined {
  if (collection === 'home') return '/';
  if (collection === 'pages') return `/${id}/`;
  if (collection === 'questions') return `/vragen/${id}/`;
  return undefined;
}
