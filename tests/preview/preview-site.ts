// Makes a built site fit for a preview: under a folder of another host, out of search engines, and with its forms switched off.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyPanels } from '#build/history/panel.ts';
import { contentDir } from '#schema/collections.ts';

const banner = '<p style="margin:0;padding:.5rem 1rem;background:#ffd98a;color:#3a2c08;font:1rem/1.4 system-ui,sans-serif"><strong>Voorbeeld.</strong> Dit is niet de site van de politie. Bel bij nood 112. <a style="color:inherit" href="_voorbeeld/">Wat is er veranderd?</a></p>';

/** Addresses from the root of the host, in the attributes and style that hold them. `base` begins and ends with a slash. */
function moved(html: string, base: string): string {
  return html
    .replace(/\b(href|src|action|poster|data-src)=(["'])\/(?!\/)/g, `$1=$2${base}`)
    .replace(/\b(srcset)=(["'])([^"']*)\2/g, (_, name: string, quote: string, list: string) => `${name}=${quote}${list.replace(/(^|,\s*)\/(?!\/)/g, `$1${base}`)}${quote}`)
    .replace(/url\((["']?)\/(?!\/)/g, `url($1${base}`);
}

/** One page of the preview. */
export function previewPage(html: string, base: string): string {
  return moved(html, base)
    .replace(/<meta name="robots"[^>]*>|<link rel="canonical"[^>]*>/g, '')
    .replace(/<head>/i, '<head><meta name="robots" content="noindex, nofollow">')
    .replace(/<form\b([^>]*)>/gi, '<form$1 inert>')
    .replace(/<body([^>]*)>/i, `<body$1>${banner.replace('href="', `href="${base}`)}`);
}

/** Changes the built site in `dist` where it lies, for the address `site`. The web editor stays out: it belongs to the real site. */
export function toPreviewSite(dist: string, site: string): void {
  const base = site.startsWith('http') ? new URL(site).pathname : site;
  for (const name of ['redactie', '.deploy', '_headers', '_redirects']) rmSync(join(dist, name), { recursive: true, force: true });
  for (const path of globSync('**/*.{br,gz}', { cwd: dist })) rmSync(join(dist, path));
  const history = historyPanels('.', contentDir);
  for (const path of globSync('**/*.html', { cwd: dist })) {
    const address = `/${path.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    const html = readFileSync(join(dist, path), 'utf8');
    writeFileSync(join(dist, path), previewPage(html.replace(/<\/body>(?![\s\S]*<\/body>)/i, (end) => history(address) + end), base));
  }
  writeFileSync(join(dist, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
}
