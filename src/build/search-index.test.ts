import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { editionPlace } from '#domain/search.ts';
import { indexPages, nameEdition } from './search-index.ts';

const page = (language: string, text: string) => `<!doctype html><html lang="${language}"><title>${text}</title><main data-pagefind-body><h1>${text}</h1><ul class="help no-print"><li>elders</li></ul></main></html>`;
const languages = ['nl-be', 'en', 'fr', 'de'];

test('every file of the index is whole once it is there, each time, and holds the text of the pages; none of Pagefind’s own interfaces is there', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'index-'));
  t.after(() => rm(root, { recursive: true }));
  for (const language of languages) {
    await mkdir(join(root, language));
    await writeFile(join(root, language, 'index.html'), page(language, `woorden ${language}`));
  }
  for (let time = 0; time < 8; time++) {
    await indexPages(root);
    const at = join(root, 'pagefind');
    const entry = JSON.parse(await readFile(join(at, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { hash: string; wasm: string }> };
    assert.deepEqual(Object.keys(entry.languages), [...languages].sort());
    for (const { hash, wasm } of Object.values(entry.languages)) {
      assert.equal((await readFile(join(at, `wasm.${wasm}.pagefind`))).toString('latin1', 0, 12), 'pagefind_dcd');
      assert.equal((await readFile(join(at, `pagefind.${hash}.pf_meta`))).toString('latin1', 0, 12), 'pagefind_dcd');
    }
    assert.equal(globSync('fragment/*.pf_fragment', { cwd: at }).length, languages.length);
    for (const file of globSync('fragment/*', { cwd: at })) assert.doesNotMatch(gunzipSync(await readFile(join(at, file))).toString(), /elders/);
    for (const file of globSync(['fragment/*', 'index/*'], { cwd: at })) assert.equal(gunzipSync(await readFile(join(at, file))).toString('latin1', 0, 12), 'pagefind_dcd', file);
    assert.match(await readFile(join(at, 'pagefind.js'), 'utf8'), /\S\s*$/);
    assert.deepEqual(['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-highlight.js'].filter((file) => existsSync(join(at, file))), []);
    await rm(at, { recursive: true });
  }
});

test('the same pages give a build the same name in its search page, and another page another', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'edition-'));
  t.after(() => rm(root, { recursive: true }));
  const named = async (text: string) => {
    for (const [name, html] of [['a', page('nl-be', text)], ['zoeken', `<i data-edition="${editionPlace}"></i><script>'?ts=${editionPlace}'</script>`]] as const) {
      await mkdir(join(root, name), { recursive: true });
      await writeFile(join(root, name, 'index.html'), html);
    }
    nameEdition(root);
    return readFile(join(root, 'zoeken', 'index.html'), 'utf8');
  };
  const first = await named('woorden');
  assert.match(first, /^<i data-edition="([0-9a-f]{12})"><\/i><script>'\?ts=\1'<\/script>$/);
  assert.equal(await named('woorden'), first);
  assert.notEqual(await named('andere woorden'), first);
});
