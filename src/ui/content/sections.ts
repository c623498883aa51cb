// The sections of the site in the order of the menu: the one list that header and footer read.
import { getCollection } from 'astro:content';

const menu = [
  { to: '/noodgeval/', title: 'Noodgeval' },
  { to: '/melden/', title: 'Melden' },
  { to: '/vragen/', title: 'Vragen' },
  { to: '/wijk/', title: 'Uw wijk' },
  { to: '/contact/', title: 'Contact' },
  { to: '/nieuws/', title: 'Nieuws' },
  { to: '/over-ons/', title: 'Over ons' },
];

const small = [
  { to: '/wie-doet-wat/', title: 'Wie doet wat?' },
  { to: '/cijfers/', title: 'Cijfers' },
  { to: '/toegankelijkheid/', title: 'Toegankelijkheid' },
  { to: '/privacy/', title: 'Privacy' },
  { to: '/over-ons/deze-site/', title: 'Over deze site' },
  { to: '/sitemap/', title: 'Alle pagina’s' },
];

/** Sections with a template of their own, which every zone has. */
const always = new Set(['/vragen/', '/nieuws/', '/wie-doet-wat/', '/sitemap/']);

async function existing(links: { to: string; title: string }[]) {
  const written = new Set((await getCollection('pages')).map(({ id }) => `/${id}/`));
  return links.filter(({ to }) => always.has(to) || written.has(to));
}

/** The menu: only what this zone has written. */
export const getSections = () => existing(menu);

/** What stands below: figures, accessibility, privacy and the like; only what this zone has written. */
export const getSmallSections = () => existing(small);
