import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { SitePolicy } from '#server/http/security-headers.ts';
import { inspectSite, writeHeaders } from './headers.ts';
import { readInlineCode } from './inline-code.ts';

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function siteOf(t: TestContext, files: Record<string, string>): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'site-'));
  t.after(() => rm(base, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, 'dist', name)), { recursive: true });
    await writeFile(join(base, 'dist', name), text);
  }
  return join(base, 'dist');
}
const read = (root: string, name: string) => readFile(join(root, name), 'utf8');
const page = (body: string, head = '<style>a{color:red}</style>') => `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;

test('inline styles and scripts are hashed byte for byte, with line ends as a browser reads them', () => {
  const { scripts, styles } = readInlineCode('<STYLE media=print>\r\n a > b { }\r</STYLE ><script type="module">\n let a = "<p style=\'x\'>" </script>');
  assert.deepEqual(styles, ['\n a > b { }\n']);
  assert.deepEqual(scripts, ['\n let a = "<p style=\'x\'>" ']);
});

test('data in a script element is not code, rules for the browser are', () => {
  const kinds = ['application/ld+json', 'application/json', 'text/template', 'text/javascript', '', 'module', 'importmap', 'speculationrules', 'TEXT/JAVASCRIPT'];
  const { scripts } = readInlineCode(kinds.map((kind) => `<script type="${kind}">${kind}</script>`).join(''));
  assert.deepEqual(scripts, ['text/javascript', '', 'module', 'importmap', 'speculationrules', 'TEXT/JAVASCRIPT']);
});

test('what stands in a comment, a text field, a title or an attribute is not taken for code', () => {
  const { scripts, styles, blocked } = readInlineCode(
    '<!-- <script>a</script> --><!--><title><style>x</style></title><textarea><p onclick="x"></textarea><p title="<p style=\'a\'>" data-style="b">style="c"</p>',
  );
  assert.deepEqual([scripts, styles, blocked], [[], [], []]);
});

test('a style inside a drawing in the page is hashed too', () => {
  const { styles, blocked } = readInlineCode('<svg><title>Plan</title><style>path{fill:red}</style><path d="M0 0"/></svg><style>b{}</style>');
  assert.deepEqual(styles, ['path{fill:red}', 'b{}']);
  assert.deepEqual(blocked, []);
});

test('everything the policy would block in silence is told', () => {
  const faults: Record<string, string> = {
    '<p style="color:red">': '<p style>',
    "<p STYLE='a'>": '<p style>',
    '<p style=a>': '<p style>',
    '<rect style="">': '<rect style>',
    '<button onclick="x()">': '<button onclick>',
    '<a href=" javascript:x">': '<a href>',
    '<img src="data:image/png;base64,AA">': '<img src>',
    '<img src="https://elders.example/a.png">': '<img src>',
    '<iframe src="/a"></iframe>': '<iframe>',
    '<base href="/a/">': '<base>',
    '<link href="/a.css" rel="preload stylesheet">': '<link rel="stylesheet">',
    '<style>a{background:url("data:image/png,x")}</style>': '<style>',
    '<script>"<!--<script>"</script>': '<script>',
    '<svg><style>a&gt;b{}</style></svg>': '<style>',
  };
  for (const [html, field] of Object.entries(faults)) assert.deepEqual(readInlineCode(html).blocked.map((fault) => fault.field), [field], html);
});

test('ordinary links, pictures and data pass', () => {
  const html = '<a href="https://elders.example" data-on="1">x</a><img src="/a.png" alt="style=\'x\'"><link rel="icon" href="/f.svg"><script type="application/ld+json">{"a":"https://x"}</script>';
  assert.deepEqual(readInlineCode(html).blocked, []);
});

test('the build writes the headers for each host, with the hashes of each class of pages', async (t) => {
  const root = await siteOf(t, {
    'index.html': page('<script>1</script>'),
    'zoeken/index.html': page('<script>2</script><script type="module" src="/_astro/zoek.js"></script>'),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><style>@media print{}</style></svg>',
    'pagefind/pagefind.nl_1.pf_meta': 'x',
  });
  const { pages, warnings } = await writeHeaders(root);
  assert.deepEqual([pages, warnings], [2, []]);
  const { hashes, searchPaths } = JSON.parse(await read(root, '.deploy/headers.json')) as SitePolicy;
  assert.deepEqual(searchPaths, ['/zoeken/']);
  assert.deepEqual(hashes.page, { script: [sha('1')], style: [sha('a{color:red}'), sha('@media print{}')].sort() });
  assert.deepEqual(hashes.search.script, [sha('1'), sha('2')].sort());
  for (const name of ['_headers', '.deploy/headers.caddy', '.deploy/headers.nginx.conf']) {
    const text = await read(root, name);
    assert.ok(text.includes(sha('1')) && text.includes('upgrade-insecure-requests') && text.includes('max-age=31536000, immutable'), name);
  }
});

/** What Cloudflare Pages (joins) and Netlify (later wins, no-colon lines skipped) make of `_headers` for one address. */
function answers(text: string, address: string) {
  const cloudflare = new Map<string, string>();
  const netlify = new Map<string, string>();
  let fits = false;
  for (const line of text.split('\n').filter((l) => l && !l.startsWith('#'))) {
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    } else if (fits && line.startsWith('  ! ')) {
      cloudflare.delete(line.slice(4));
    } else if (fits) {
      const [name, value] = [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 2)];
      cloudflare.set(name, [cloudflare.get(name), value].filter(Boolean).join(', '));
      netlify.set(name, value);
    }
  }
  return [cloudflare, netlify];
}

test('at Netlify and at Cloudflare each address gets one policy and one cache rule, the right ones', async (t) => {
  const root = await siteOf(t, { 'index.html': page(''), 'wijk/index.html': page('<script>eiland</script>'), 'zoeken/index.html': page(''), 'pagefind/a.pf_meta': 'x' });
  await writeHeaders(root);
  const text = await read(root, '_headers');
  for (const [address, search, cached] of [['/contact/', false, false], ['/wijk/', false, false], ['/wijk/molenrak/', false, false], ['/zoeken/', true, false], ['/_astro/a.js', false, true], ['/pagefind/a.pf_meta', false, true], ['/pagefind/index/b.pf_index', false, true]] as const)
    for (const headers of answers(text, address)) {
      const policy = headers.get('Content-Security-Policy')!;
      assert.equal(policy.split("default-src 'none'").length, 2, address);
      assert.equal(policy.includes('wasm-unsafe-eval'), search, address);
      assert.equal(policy.includes(sha('eiland')), address === '/wijk/', address);
      assert.equal(headers.get('Cache-Control'), cached ? 'public, max-age=31536000, immutable' : undefined, address);
      assert.equal(headers.get('X-Frame-Options'), 'DENY');
    }
});

test('a page with a style attribute stops the build, in Dutch, with file, line and element', async (t) => {
  const root = await siteOf(t, { 'index.html': page(''), 'contact/index.html': page('\n\n<p style="color:red">') });
  await assert.rejects(writeHeaders(root), (error: Error) => {
    assert.match(error.message, /dist\/contact\/index\.html:3\n {2}veld: {5}<p style>\n {2}gevonden: “style="color:red"”/);
    assert.match(error.message, /De site is niet afgewerkt/);
    return true;
  });
  await assert.rejects(read(root, '_headers'));
});

test('a script file on a content page stops the build, on the search page and on a page with an island it does not', async (t) => {
  const root = await siteOf(t, { 'a/index.html': page('<script src="/_astro/x.js"></script>') });
  await assert.rejects(writeHeaders(root), /<script src>/);
  await writeHeaders(root, await inspectSite(root, { searchPaths: ['/a/'] }));
  await writeHeaders(root, await inspectSite(root, { islandPaths: ['/a/'] }));
  await assert.rejects(writeHeaders(root, await inspectSite(root, { islandPaths: ['/'] })), /<script src>/);
});

test('the inline code of a page with an island is allowed there and on no other page', async (t) => {
  const root = await siteOf(t, { 'index.html': page('<script>1</script>'), 'wijk/index.html': page('<script>2</script>'), 'wijk/molenrak/index.html': page('') });
  const { policy } = await writeHeaders(root);
  assert.deepEqual([policy.hashes.page.script, policy.hashes.island.script], [[sha('1')], [sha('1'), sha('2')].sort()]);
  const caddy = await read(root, '.deploy/headers.caddy');
  assert.match(caddy, /@island path \/wijk\/ \/melden\/\*\n/);
  assert.match(caddy, /@words not path \/wijk\/ \/melden\/\* \/noodgeval\/ \/contact\/\* \/zoeken\/\*\n/);
  assert.ok((await read(root, '.deploy/headers.nginx.conf')).includes('if ($uri ~ "^(?:/wijk/(?:index[.]html)?$|/melden/)") { set $site_policy '));
});

test('a page for when there is no line has a class of its own and loads no script file either', async (t) => {
  const root = await siteOf(t, { 'index.html': page(''), 'noodgeval/index.html': page('<script>3</script>') });
  const { policy } = await writeHeaders(root);
  assert.deepEqual([policy.hashes.page.script, policy.hashes.offline.script], [[], [sha('3')]]);
  assert.match(await read(root, '.deploy/headers.caddy'), /@offline path \/noodgeval\/ \/contact\/\*\nheader @offline Content-Security-Policy "[^"]*worker-src 'self'[^"]*trusted-types offline/);
  await assert.rejects(writeHeaders(await siteOf(t, { 'index.html': page(''), 'contact/index.html': page('<script src="/a.js"></script>') })), /<script src>/);
});

test('whoever has too many different inline styles for a host is told how many', async (t) => {
  const root = await siteOf(t, { 'index.html': page('', Array.from({ length: 40 }, (_, i) => `<style>a${i}{}</style>`).join('')) });
  const { warnings } = await writeHeaders(root);
  assert.match(warnings.join(), /Content-Security-Policy telt \d+ tekens; Cloudflare Pages neemt er 2000.*nu 40/);
});
