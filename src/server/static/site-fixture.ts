// A small built site on disk and a server over it, for the tests of this folder.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { emptyPolicy, securityHeaders } from '../http/security-headers.ts';
import { createSite } from './serve.ts';

/** The folder above the site: no answer may name it. */
export const base = await mkdtemp(join(tmpdir(), 'serve-'));
export const root = join(base, 'dist');
/** What stands in every file that may not be served. */
export const secret = 'GEHEIM-buiten-de-site';
export const home = `<!doctype html><title>Thuis</title>${'<p>Bel 101 als u nu politie nodig hebt.</p>'.repeat(20)}`;
export const missing = `<!doctype html><title>Niet gevonden</title>${'<p>Deze pagina bestaat niet.</p>'.repeat(20)}`;
const policy = { searchPaths: ['/zoeken/'], islandPaths: ['/wijk/'], hashes: { page: { script: [], style: ['sha256-p='] }, island: { script: [], style: ['sha256-p=', 'sha256-w='] }, search: { script: [], style: ['sha256-p=', 'sha256-z='] } } };

const redirects = [
  { from: '/oud/*', to: '/', permanent: false },
  { from: '/oud/contact', to: '/contact/', permanent: true },
  { from: '/cijfers.txt', to: '/', permanent: true },
];

const files: Record<string, string | Buffer> = {
  'dist/index.html': home,
  'dist/index.html.br': brotliCompressSync(home),
  'dist/index.html.gz': gzipSync(home),
  'dist/404.html': missing,
  'dist/404.html.br': brotliCompressSync(missing),
  'dist/404.html.gz': gzipSync(missing),
  'dist/contact/index.html': 'contact',
  'dist/zoeken/index.html': 'zoeken',
  'dist/leeg/x.txt': 'x',
  'dist/cijfers.txt': '0123456789',
  'dist/_astro/a.123.js': 'x',
  'dist/site.webmanifest': '{}',
  'dist/kaartje.vcf': 'BEGIN:VCARD',
  'dist/één plan#1.txt': 'plan',
  'dist/_headers': secret,
  'dist/.env': secret,
  'dist/.deploy/headers.json': JSON.stringify(policy),
  'dist/.deploy/redirects.json': JSON.stringify(redirects),
  'dist/.well-known/security.txt': 'Contact: mailto:x@example.org',
  'dist/.well-known/.verborgen': secret,
  'geheim.txt': secret,
};
for (const [name, data] of Object.entries(files)) {
  await mkdir(dirname(join(base, name)), { recursive: true });
  await writeFile(join(base, name), data);
  await utimes(join(base, name), 1_700_000_000, 1_700_000_000);
}
export const app = createSite({ root });
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as AddressInfo;
after(async () => {
  await app.close();
  await rm(base, { recursive: true });
});

/** The names of all security headers, in small letters. */
export const expected = Object.keys(securityHeaders('page', emptyPolicy, { https: false })).map((name) => name.toLowerCase());

/** Asks, and holds every answer to the rule that all security headers are on it and none that names the software. */
export async function ask(url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'POST' = 'GET') {
  const answer = await app.inject({ method, url, headers });
  for (const name of expected) assert.ok(answer.headers[name], `${name} on ${answer.statusCode} for ${url}`);
  for (const name of ['server', 'x-powered-by']) assert.equal(answer.headers[name], undefined);
  assert.ok(answer.headers['cache-control'], `cache-control on ${answer.statusCode}`);
  return answer;
}

/** Sends bytes as they are and returns all that comes back until the server closes: for what no decent client would send. */
export function send(text: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1').on('data', (part) => (answer += part));
    socket.on('close', () => done(answer)).on('error', fail);
  });
}
