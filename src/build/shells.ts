// Hands the server what only it needs: frames of pages that it fills, and the book of forms; neither is an address of the site.
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A comment cannot stand in a title while Astro writes it: it would be shown as text. */
const title = /(<title>)fill:title/;

/** What Astro wrote for the book of forms. */
const book = 'forms.json';

/** Every frame under `root` with its language: `/schil/` is Dutch, `/fr/schil/` French. */
async function framesIn(root: string): Promise<{ path: string; locale: string }[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name)).map(({ name }) => name);
  const places = [{ path: join('schil', 'index.html'), locale: 'nl' }, ...folders.map((locale) => ({ path: join(locale, 'schil', 'index.html'), locale }))];
  return places.filter(({ path }) => existsSync(join(root, path)));
}

/**
 * Moves the frames to `.deploy/shells/<locale>.html` and the book to `.deploy/forms.json`, with `<!--fill:title-->` and `<!--fill:main-->`
 * where the server must fill in. Run it after `writeHeaders`, which must have seen their inline code. Does nothing where there are none.
 */
export async function moveShells(root: string): Promise<void> {
  const deploy = join(root, '.deploy');
  await mkdir(join(deploy, 'shells'), { recursive: true });
  for (const { path, locale } of await framesIn(root)) {
    const html = await readFile(join(root, path), 'utf8');
    await writeFile(join(deploy, 'shells', `${locale}.html`), html.replace(title, '$1<!--fill:title-->'));
    await rm(dirname(join(root, path)), { recursive: true });
  }
  if (existsSync(join(root, book))) await rename(join(root, book), join(deploy, book));
}
