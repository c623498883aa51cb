// The full-text index of the built pages, made by Pagefind.
import { globSync, rmSync } from 'node:fs';
import * as pagefind from 'pagefind';

/** Indexes every page in `root` that marks its main text with `data-pagefind-body`, and writes `root/pagefind/`. */
export async function indexPages(root: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: root });
  const written = await index.writeFiles({ outputPath: `${root}/pagefind` });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  // Pagefind's own interfaces and their styles: ours is /zoeken/.
  for (const file of globSync('pagefind-{ui,modular-ui,component-ui,highlight}*', { cwd: `${root}/pagefind` })) rmSync(`${root}/pagefind/${file}`);
  if (faults.length) throw new Error(faults.join('\n'));
}
