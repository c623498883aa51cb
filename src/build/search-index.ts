// The full-text index of the built pages, made by Pagefind.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
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
  unpack(`${root}/pagefind`);
  sortLanguages(`${root}/pagefind/pagefind-entry.json`);
  if (faults.length) throw new Error(faults.join('\n'));
}

/**
 * Takes Pagefind's own gzip off the two files that every first question needs, its program and its list: brotli packs them 13 % smaller, and a
 * browser opens that faster than Pagefind's script opens gzip. Pagefind knows an open file by its first twelve bytes. The pieces of the index
 * stay as they are: a tenth smaller would cost a second of building for every hundred pages.
 */
function unpack(folder: string): void {
  for (const file of globSync(['wasm.*.pagefind', '*.pf_meta'], { cwd: folder })) {
    const path = `${folder}/${file}`;
    const packed = readFileSync(path);
    if (packed[0] === 0x1f && packed[1] === 0x8b) writeFileSync(path, gunzipSync(packed));
  }
}

/** Pagefind names its languages in the order of a hash table, another one at each build. */
function sortLanguages(path: string): void {
  const { languages, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as { languages: Record<string, unknown> };
  const sorted = Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, JSON.stringify({ ...rest, languages: sorted }));
}
