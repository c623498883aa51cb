import type { APIRoute } from 'astro';
import { locales } from '#i18n/locales.ts';
import { getZone } from '#ui/content/facts.ts';
import { manifestIcons } from '#ui/share/icon.ts';

export const GET: APIRoute = async () => {
  const { name, wordmark } = await getZone();
  const icons = manifestIcons.map((icon) => ({ src: `/icons/${icon.name}.png`, sizes: `${icon.size}x${icon.size}`, type: 'image/png', purpose: icon.purpose }));
  const manifest = {
    id: '/',
    name,
    short_name: wordmark,
    lang: locales.nl.tag,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    // Back and the address stay in sight: who calls the police must see which site this is.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#12356b',
    icons: [...icons, { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
