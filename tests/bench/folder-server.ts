// A plain server for the peers' built sites: the same brotli as ours, and nothing that a site does not bring itself.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from './listen.ts';
import type { Site } from './site.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp', '.woff2': 'font/woff2', '.xml': 'application/xml', '.wasm': 'application/wasm',
};
const packs = /text|json|svg|xml|javascript|wasm/;

interface Packed {
  body: Buffer;
  headers: Record<string, string | number>;
}

/** Serves `root` on a free port; a file is packed when it is first asked for, so ask once before measuring time. */
export async function serveFolder(root: string): Promise<Site> {
  const packed = new Map<string, Packed>();
  const server = createServer((asked, answer) => {
    const path = fileOf(root, asked.url ?? '/');
    if (!path) return void answer.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const { body, headers } = packed.get(path) ?? pack(path);
    packed.set(path, { body, headers });
    answer.writeHead(200, headers).end(body);
  });
  return listen(server);
}

/** The file behind an address, or undefined; never one outside `root`. */
export function fileOf(root: string, url: string): string | undefined {
  const path = normalize(decodeURIComponent(url.split(/[?#]/, 1)[0]!));
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function pack(path: string): Packed {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const plain = readFileSync(path);
  const body = packs.test(type) ? brotliCompressSync(plain) : plain;
  const small = body.length < plain.length;
  return { body: small ? body : plain, headers: { 'content-type': type, 'content-length': small ? body.length : plain.length, ...(small && { 'content-encoding': 'br' }) } };
}
