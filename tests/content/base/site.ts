// Everything a check may look at: what editors wrote, what was built from it, and which day it is.
import { readContent, type ContentFile } from '#build/content/read.ts';
import { readPages, type Page } from './page.ts';

export interface Site {
  /** the folder with all content */
  content: string;
  files: ContentFile[];
  /** built pages; empty before a build */
  pages: Page[];
  /** addresses of every other built file: pictures, styles, feeds */
  assets: Set<string>;
  /** ISO date */
  today: string;
}

/** Reads content, and what was built in `dist` when that folder is named. */
export function readSite({ content, dist, today }: { content: string; dist?: string | undefined; today: string }): Site {
  const { pages, assets } = dist ? readPages(dist) : { pages: [], assets: new Set<string>() };
  return { content, files: readContent(content), pages, assets, today };
}

/** Today in Belgium, as an ISO date. */
export const todayInBelgium = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
