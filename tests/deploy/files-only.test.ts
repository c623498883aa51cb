// Debian's nginx and Caddy alone over the built folder, with the configurations of .github/deploy for a zone that takes no reports by the web.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { ask } from './ask.ts';
import { frontSite } from './front-site.ts';
import { fronts, startFront, type Front } from './front.ts';

for (const name of fronts)
  describe(`${name} alone over the built folder`, () => {
    let site: Awaited<ReturnType<typeof frontSite>>;
    let front: Front | undefined;
    before(async () => {
      site = await frontSite();
      front = await startFront(name, { dist: site.root });
    });
    after(async () => {
      await front?.stop();
      site.remove();
    });
    const tried = (title: string, run: (front: Front) => Promise<void>) => test(title, async (t) => (front ? run(front) : t.diagnostic(`${name} is not on this machine and could not be fetched: not tried here`)));

    tried('pages come compressed, with the policy once, and are asked for again', async (alone) => {
      const page = await ask(alone, { path: '/', headers: { 'accept-encoding': 'br' } });
      assert.equal(page.status, 200);
      assert.match(brotliDecompressSync(page.body).toString(), /<h1>Thuis/);
      for (const header of ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'cache-control']) assert.equal(page.raw.filter(([one]) => one === header).length, 1, header);
      assert.match(page.headers['content-security-policy'] as string, /^default-src 'none'/);
      assert.equal(page.headers['cache-control'], 'no-cache');
      assert.match((await ask(alone, { path: '/zoeken/' })).headers['content-security-policy'] as string, /wasm-unsafe-eval/);
    });

    tried('old addresses lead on, missing ones get the page for that, hidden files stay hidden, and nothing can be posted', async (alone) => {
      const moved = await ask(alone, { path: '/oud/contact' });
      assert.deepEqual([moved.status, moved.headers.location], [301, '/contact/']);
      for (const path of ['/bestaat-niet/', '/.deploy/headers.json', '/_headers', '/index.html.br']) {
        const { status, body, headers } = await ask(alone, { path });
        assert.equal(status, 404, path);
        assert.match(body.toString(), /<h1>Deze pagina bestaat niet/, path);
        assert.match(headers['content-security-policy'] as string, /^default-src 'none'/, path);
      }
      assert.equal((await ask(alone, { path: '/', method: 'POST', body: 'a=b' })).status, 405);
    });
  });
