// The sections of the site in the order of the menu: the one list that header, footer, site map and 404 read.

export const sections = [
  { to: '/noodgeval/', title: 'Noodgeval' },
  { to: '/melden/', title: 'Melden' },
  { to: '/vragen/', title: 'Vragen' },
  { to: '/wijk/', title: 'Uw wijk' },
  { to: '/contact/', title: 'Contact' },
  { to: '/nieuws/', title: 'Nieuws' },
  { to: '/over-ons/', title: 'Over ons' },
];

export const about = [
  { to: '/cijfers/', title: 'Cijfers' },
  { to: '/toegankelijkheid/', title: 'Toegankelijkheid' },
  { to: '/privacy/', title: 'Privacy' },
  { to: '/over-ons/deze-site/', title: 'Over deze site' },
  { to: '/sitemap/', title: 'Alle pagina’s' },
];
