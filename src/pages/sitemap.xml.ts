import type { APIRoute } from 'astro';
import { siteMap } from '#ui/content/site-map.ts';

export const GET: APIRoute = async ({ site }) => {
  const urls = (await siteMap()).flatMap((group) => group.places).map(({ to, changed }) => `<url><loc>${new URL(to, site).href}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`);
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`, { headers: { 'Content-Type': 'application/xml' } });
};
