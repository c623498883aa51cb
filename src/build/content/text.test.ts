import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import { authorComponents } from '#schema/components.ts';
import { fragment, type Part } from '#schema/text.ts';
import { readContent } from './read.ts';
import { partsOf } from './text.ts';

const renderer = await satteri().createMdxRenderer!({ syntaxHighlight: false, gfm: true, smartypants: true }, { optimize: true, srcDir: new URL('file:///site/src/'), sourcemap: false });

/** What Astro's own compiler makes of a text: its program, run with functions that only write down how they were called. */
async function compiled(body: string): Promise<Part> {
  const { code } = await renderer.process(body, '/site/content/tekst.mdx', {});
  const program = code.replace(/^import .* from "astro\/jsx-runtime";$/m, '').replace(/^export /gm, '');
  const element = (type: string, props: Record<string, unknown>) => ({ type, props });
  const components = Object.fromEntries([fragment, ...Object.keys(authorComponents)].map((name) => [name, name]));
  return (new Function('_Fragment', '_jsx', '_jsxs', 'components', `${program}\nreturn MDXContent({ components });`) as (...all: unknown[]) => Part)(fragment, element, element, components);
}

test('a text as data is what Astro would have compiled, for every text of this zone', async () => {
  const texts = readContent().filter(({ path }) => path.endsWith('.mdx'));
  assert.ok(texts.length > 50);
  for (const { path, body } of texts) assert.deepEqual(partsOf(body.trim()), await compiled(body), path);
});

test('so it is for what no text of this zone holds yet', async () => {
  const samples = [
    '',
    '## Twee  \nkoppen\n\n## Twee koppen\n\n> Een *citaat* met "aanhalingstekens" -- en een streep...',
    '| a | b |\n| --- | :-: |\n| 1 | <Phone to="noodnummer" /> |',
    '![Het loket](/media/balie.jpg "titel") en ~~weg~~ en `code`\n\n```js\nconst a = "<b>";\n```',
    '- [x] gedaan\n- [ ] te doen\n\n<Warning kind="danger">\n\n### Kop\n\n1. een\n   - <Website to="x">de *website*</Website>\n\n</Warning>',
    'Een voetnoot[^1] en https://www.voorbeeld.be/\n\n[^1]: Met tekst.',
  ];
  for (const body of samples) assert.deepEqual(partsOf(body), await compiled(body), body);
});

test('a text as data stays what it is on its way through a file', () => {
  const parts = partsOf('Bel <Phone to="noodnummer" /> of\n\n<Steps>\n\n1. Ga.\n\n</Steps>');
  assert.deepEqual(JSON.parse(JSON.stringify(parts)), parts);
});
