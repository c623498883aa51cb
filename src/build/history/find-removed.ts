// The file of a page that is gone, from the history: by the address it had, its path, or its name.
import type { Commit } from '#domain/history.ts';
import { addressOfEntry } from '#schema/addresses.ts';
import { collections, idOf, type CollectionName } from '#schema/collections.ts';
import { addressIn } from './find-file.ts';

/** The address of the page that a file made when it was there. */
function addressOfPath(name: string): string | undefined {
  const inFolder = ([, { base }]: [string, { base: string }]) => base !== '.' && base !== 'nl' && name.startsWith(`${base}/`);
  const [collection, { base }] = Object.entries(collections).find(inFolder) ?? ['translations', { base: '' }];
  return addressOfEntry(collection as CollectionName, idOf(base ? name.slice(base.length + 1) : name));
}

/** The path of the content file that `page` meant and that was removed last; undefined where there is none. */
export function findRemoved(page: string, commits: Commit[], contentRoot: string): string | undefined {
  const written = page.replaceAll('\\', '/').replace(/^\.\//, '');
  const removed = commits.flatMap(({ files }) => files.filter(({ kind, path }) => kind === 'removed' && path.startsWith(`${contentRoot}/`)).map(({ path }) => path));
  const means = (path: string) => {
    const name = path.slice(contentRoot.length + 1);
    return path === written || name === written || addressOfPath(name) === addressIn(written) || name.split('/').at(-1)!.replace(/\.(?:mdx|yaml)$/, '') === written;
  };
  return removed.find(means);
}
