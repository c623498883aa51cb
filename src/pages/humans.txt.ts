import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { getZone, today } from '#ui/content/facts.ts';

export const GET: APIRoute = async ({ site }) => {
  const zone = await getZone();
  const lines = [
    '/* TEAM */',
    ...zone.owners.map((owner) => `${owner}, ${zone.name}`),
    '',
    '/* SITE */',
    `Address: ${site!.href}`,
    `Last update: ${(await today()).replaceAll('-', '/')}`,
    `Language: ${Object.values(locales).map(({ name }) => name).join(', ')}`,
    'Standards: HTML, CSS, WCAG 2.2 AA, Atom, JSON Feed, schema.org',
    'Software: Astro, Pagefind',
    '',
    '/* THANKS */',
    ...zone.dataSources.map(({ attribution }) => attribution),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
