// How the time to build grows with the number of pages, and how long an editor waits for one change.
import { readFileSync, writeFileSync } from 'node:fs';
import { articles } from './articles.ts';
import { type BuildTime, measureBuild, withCache } from './build.ts';
import type { Workshop } from './workshop.ts';

/** What a build of a site with so many generated pages is called. */
export const generated = (count: number) => `${count} generated`;
/** What the build after it is called, of one page edited. */
export const edited = (count: number) => `${count} generated, one edited`;

/** The build from nothing of a site with `count` generated pages: every share picture is drawn. */
export function measureScale({ root }: Workshop, count: number): Promise<BuildTime> {
  return measureBuild({ name: generated(count), root });
}

/** The build after one page changed, with what the build before left; the workshop must have been built. */
export function measureEdit(workshop: Workshop, count: number): Promise<BuildTime> {
  const file = workshop.file(articles(1)[0]!);
  writeFileSync(file, readFileSync(file, 'utf8').replace('## ', '## Nieuw: '));
  return measureBuild({ name: edited(count), root: workshop.root, command: withCache });
}
