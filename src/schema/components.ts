// The components an author may use in a text, with their attributes: the checks and the editing form read this list.

export interface AuthorComponent {
  /** what it is for, in the editor's words */
  description: string;
  attributes: Record<string, { example: string; ref?: string; options?: string[] }>;
  required?: string[];
}

const to = (ref: string, example: string) => ({ attributes: { to: { example, ref } }, required: ['to'] });

export const authorComponents = {
  Phone: { description: 'Een telefoonnummer uit de contactgegevens, klaar om te bellen.', ...to('points', 'algemeen') },
  Email: { description: 'Een e-mailadres uit de contactgegevens.', ...to('points', 'gevonden-mail') },
  Website: { description: 'Een link naar een andere website uit de contactgegevens.', ...to('points', 'police-on-web') },
  Steps: { description: 'Genummerde stappen: zet er een genummerde lijst in.', attributes: {} },
  Checklist: { description: 'Een lijst om af te vinken, ook op papier.', attributes: {} },
  Warning: { description: 'Een opvallende mededeling.', attributes: { kind: { example: 'notice', options: ['notice', 'danger'] } } },
  ReportForms: { description: 'De lijst van formulieren, elk met waarvoor het wel en niet dient.', attributes: {} },
  ReportTable: { description: 'Wat elk formulier vraagt, wie het leest en hoelang het bewaard blijft.', attributes: {} },
  EloketTriage: { description: 'De vijf voorwaarden van het e-loket, en waar men heen kan.', attributes: {} },
  OpeningHours: { description: 'De openingsuren van een kantoor.', attributes: { station: { example: 'hoofdcommissariaat', ref: 'stations' } }, required: ['station'] },
  Station: { description: 'Adres en uren van een kantoor.', ...to('stations', 'hoofdcommissariaat') },
  Figure: { description: 'Een grafiek met haar tabel.', attributes: { id: { example: 'fietsdiefstal', ref: 'figures' } }, required: ['id'] },
  Action: { description: 'Een knop naar een bladzijde van deze site.', attributes: { to: { example: '/contact/' } }, required: ['to'] },
} as const satisfies Record<string, AuthorComponent>;
