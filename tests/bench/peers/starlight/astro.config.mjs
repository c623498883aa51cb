// Starlight as it comes, in Dutch, with its own full-text search. A fixed menu of ten, for its default would link all pages on all pages.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const links = Array.from({ length: 10 }, (_, i) => ({ slug: `artikelen/artikel-${i + 1}` }));

export default defineConfig({
  site: 'https://voorbeeld.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Voorbeeld', locales: { root: { label: 'Nederlands', lang: 'nl' } }, sidebar: [{ label: 'Artikelen', items: links }] })],
});
