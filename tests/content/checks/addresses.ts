// The addresses every zone promises are there, and every content file has its page.
import { addressOf } from '../base/address.ts';
import type { Check } from '../base/check.ts';

/** Addresses that stand on paper, in letters and in search engines: they never go away. */
const promised = ['/', '/noodgeval/', '/melden/', '/wijk/', '/contact/', '/vragen/', '/nieuws/', '/cijfers/', '/over-ons/', '/privacy/', '/toegankelijkheid/', '/zoeken/', '/sitemap/', '/404.html'];

export const check: Check = {
  name: 'addresses',
  why: 'wat iemand geschreven heeft, moet te lezen zijn, en een adres dat beloofd is, blijft bestaan.',
  kind: 'built',
  level: 'error',
  run(site) {
    const built = new Set(site.pages.map((page) => page.url));
    const gone = promised.filter((url) => !built.has(url)).map((url) => ({ path: site.content, line: 1, what: `de bladzijde ${url} is niet gebouwd`, mend: 'zet het bestand terug, meestal in nl/pages, of bouw de site opnieuw.' }));
    const mute = site.files.flatMap((file) => {
      const url = addressOf(file);
      const later = String((file.data as { date?: unknown } | undefined)?.date ?? '') > site.today;
      return url && !later && !promised.includes(url) && !built.has(url) ? [{ path: file.path, line: 1, what: `dit bestand heeft geen bladzijde op ${url}`, mend: 'bouw de site opnieuw; blijft het zo, kijk dan de map en de naam van het bestand na.' }] : [];
    });
    return [...gone, ...mute];
  },
  examples: {
    wrong: [
      { built: { 'index.html': '' }, finds: /\/noodgeval\/ is niet gebouwd/ },
      { content: { 'nl/vragen/r/b.mdx': '---\ntitle: B\n---\n' }, built: { 'index.html': '' }, finds: /b\.mdx:1 .*\/vragen\/r\/b\//s },
    ],
    right: [
      {
        content: { 'nl/vragen/r/b.mdx': '---\ntitle: B\n---\n', 'nl/nieuws/2027-later.mdx': '---\ndate: 2027-01-01\n---\n' },
        built: Object.fromEntries([...promised, '/vragen/r/b/'].map((url) => [url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1), ''])),
      },
    ],
  },
};
