// The addresses of the former site, in the built site and for every host.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { inOrder, redirectFor, type Redirect } from '#domain/redirects.ts';
import { createSite } from '#server/static/serve.ts';
import { read, root } from './site.ts';

describe('Oude adressen leiden naar het antwoord', () => {
  const redirects = inOrder(JSON.parse(read('.deploy/redirects.json')) as Redirect[]);
  const app = createSite({ root });
  after(() => app.close());

  test('elk oud adres stuurt door naar een bladzijde die er is', async () => {
    for (const redirect of redirects) {
      const old = redirect.from.replace('/*', '/bladzijde-van-toen');
      for (const url of [old, `${old}/`, `${old}?lang=nl`]) {
        const answer = await app.inject(url);
        assert.equal(answer.statusCode, redirect.permanent ? 301 : 302, url);
        assert.equal(answer.headers.location, redirect.to);
        assert.ok(answer.headers['content-security-policy']);
      }
      assert.equal((await app.inject(redirect.to)).statusCode, 200, redirect.to);
    }
  });

  test('de lijsten voor andere hosts zeggen hetzelfde', () => {
    const lines = read('_redirects').trim().split('\n').slice(1).map((line) => line.split(' '));
    for (const [from, to, status] of lines) {
      const redirect = redirectFor(from!.replace('*', 'bladzijde-van-toen'), redirects)!;
      assert.deepEqual([to, status], [redirect.to, redirect.permanent ? '301' : '302'], from);
    }
    for (const { from, to } of redirects) for (const file of ['_redirects', '.deploy/redirects.caddy', '.deploy/redirects.nginx.conf']) assert.ok(read(file).includes(from.replace('*', '')) && read(file).includes(to), `${from} in ${file}`);
  });
});
