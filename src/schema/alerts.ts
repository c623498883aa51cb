// What every page must say now: an alert with its kind, its start and its end. An alert without an end does not exist.
import { z } from 'astro/zod';
import { field, line, words } from './fields.ts';
import { moment } from './moment.ts';
import { pageAddress } from './pages.ts';

export const alerts = z
  .strictObject({
    kind: field(z.enum(['notice', 'warning', 'danger']), 'Hoe ernstig: een mededeling, een waarschuwing, of gevaar voor mensen.', 'warning'),
    text: line(180, 'Wat er is en wat men doet, in hoogstens twee zinnen.', 'Het onthaal is vandaag dicht door een stroompanne. Bel het algemene nummer.'),
    start: moment('Vanaf wanneer de melding op elke bladzijde staat.', '2026-11-24T18:00'),
    end: moment('Tot wanneer. Duurt het langer, dan schuift u het einde op.', '2026-11-25T06:00'),
    link: field(
      z.strictObject({
        label: line(60, 'Wat op de link staat.', 'Lees wat u doet'),
        to: pageAddress('De bladzijde van deze site met de rest.', '/contact/'),
      }),
      'Een bladzijde met meer uitleg.',
      { label: 'Lees wat u doet', to: '/contact/' },
    ).optional(),
    owner: words.owner,
  })
  .refine((alert) => alert.start < alert.end, { path: ['end'], message: 'een moment na `start`' });
