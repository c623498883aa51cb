// Where a link or a picture in a text may lead: this site, or a website in the open. Never to code, and never to a file beside the text.
import { mediaAddress, mediaName } from '#schema/media.ts';
import { show, type Fault } from './fault.ts';

type Told = Omit<Fault, 'path' | 'line'>;

/** An address of this site, as `src/schema/pages.ts` asks it of a field. */
const ofThisSite = /^\/(?:[a-z0-9-]+\/)*(?:#[\p{L}\p{N}-]+)?$/u;
const outside = /^(?:https:\/\/[a-z0-9][a-z0-9.-]*[a-z0-9](?:[/?#]\S*)?|mailto:[^\s?&]+@[^\s?&]+|tel:\+?[0-9]+)$/i;

const inText = { expected: 'een adres van deze site, zoals /contact/', mend: 'kies een adres uit /sitemap/, met een schuine streep vooraan en achteraan; voor een andere website is er <Website to="…">.' };

/** What is wrong with the address of a button. */
export const buttonFault = (field: string, to: string): Told[] => (ofThisSite.test(to) ? [] : [{ field, found: show(to), ...inText }]);

/** What is wrong with the address of a link. */
export function linkFault(url: string): Told[] {
  return ofThisSite.test(url) || outside.test(url) || /^(?:#[\p{L}\p{N}-]+|\/sitemap\.xml|\/nieuws\/(?:atom\.xml|feed\.json))$/u.test(url) ? [] : [{ field: '(een link)', found: show(url), ...inText }];
}

/** What is wrong with the address of a picture. */
export function pictureFault(url: string): Told[] {
  if (url.startsWith(mediaAddress) && mediaName.test(url.slice(mediaAddress.length))) return [];
  return [{ field: '(een foto)', found: show(url), expected: 'een bestand uit media, zoals /media/balie.jpg', mend: 'zet de foto in content/media en schrijf ![wat er te zien is](/media/naam.jpg), met kleine letters en streepjes in de naam.' }];
}
