// The small site of the other tests, sealed and compressed by the same steps as a real build, so that every host has its files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHeaders } from '#build/headers.ts';
import { compressFolder } from '#build/compress.ts';
import { toCaddyRedirects, toNginxRedirects } from '#build/redirect-snippets.ts';
import { makeSite } from '../server/site.ts';

const page = (title: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><style>body{color:#111}</style></head><body><main><h1>${title}</h1>${'<p>Bel 101 als u nu politie nodig hebt.</p>'.repeat(20)}</main></body></html>`;

const redirects = [{ from: '/oud/contact', to: '/contact/', permanent: true }];

/** Writes it in a new folder. */
export async function frontSite(): Promise<{ root: string; remove: () => void }> {
  const { root, remove } = makeSite();
  const files: Record<string, string> = {
    'index.html': page('Thuis'),
    'zoeken/index.html': page('Zoeken'),
    'wijk/index.html': page('Wijk'),
    'contact/index.html': page('Contact'),
    'wijk/zoeker.js': `console.log(${JSON.stringify('zoeker '.repeat(60))})`,
    '.deploy/redirects.json': JSON.stringify(redirects),
    '.deploy/redirects.caddy': toCaddyRedirects(redirects),
    '.deploy/redirects.nginx.conf': toNginxRedirects(redirects),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await writeHeaders(root);
  await compressFolder(root);
  return { root, remove };
}
