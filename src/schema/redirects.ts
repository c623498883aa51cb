// Where old addresses lead, so that a link of ten years ago still ends at an answer.
import { z } from 'astro/zod';
import { field, line } from './fields.ts';
import { pageAddress } from './pages.ts';

export const redirects = z.strictObject({
  redirects: field(
    z.array(
      z.strictObject({
        from: field(z.string().regex(/^(\/[\w.-]+)+(\/\*)?$/, 'een pad zonder schuine streep op het einde, zoals /9999/nieuws, of /9999/nieuws/* voor alles eronder'), 'Het oude adres, zonder naam van de site.', '/9999/nieuws'),
        to: pageAddress('De bladzijde van deze site die hetzelfde antwoord geeft.', '/nieuws/'),
        permanent: field(z.boolean(), 'Is dit voorgoed? Schrijf false als de bladzijde maar in de plaats komt van een antwoord dat er nog niet is.', true),
        source: line(300, 'Waar het oude adres vandaan komt.', 'https://www.voorbeeld.be/9999/nieuws'),
      }),
    ),
    'De oude adressen en waar ze heen leiden.',
    [],
  ),
});
