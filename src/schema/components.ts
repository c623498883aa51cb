// The components an author may use in a text, with their attributes: the checks and the editing form read this list.

export interface AuthorComponent {
  /** what it is for, in the editor's words */
  description: string;
  /** `ref` names an entry of a collection (of these `kinds` only), `address` a page of this site */
  attributes: Record<string, { description: string; example: string; ref?: string; kinds?: string[]; options?: string[]; address?: boolean }>;
  required?: string[];
  /** what stands between its tags: words on one line, or a text of its own; without this there is nothing */
  holds?: { kind: 'words' | 'text'; description: string; optional?: boolean };
}

const to = (ref: string, example: string, description: string, kinds?: string[]) => ({ attributes: { to: { description, example, ref, ...(kinds && { kinds }) } }, required: ['to'] });

export const authorComponents = {
  Phone: { description: 'Een telefoonnummer uit de contactgegevens, klaar om te bellen.', ...to('points', 'algemeen', 'Wie men belt: een contactgegeven van de soort telefoon.', ['phone', 'sms']) },
  Email: { description: 'Een e-mailadres uit de contactgegevens.', ...to('points', 'gevonden-mail', 'Wie men schrijft: een contactgegeven van de soort e-mail.', ['email']) },
  Address: { description: 'Een postadres uit de contactgegevens, van een dienst die geen kantoor van de zone is.', ...to('points', 'aig-adres', 'Wiens adres: een contactgegeven van de soort postadres.', ['address']) },
  Website: { description: 'Een link naar een andere website uit de contactgegevens.', ...to('points', 'police-on-web', 'Welke website: een contactgegeven van die soort.', ['website', 'app']), holds: { kind: 'words', description: 'De woorden van de link; zonder woorden staat er de naam van de website.', optional: true } },
  Steps: { description: 'Genummerde stappen: zet er een genummerde lijst in.', attributes: {}, holds: { kind: 'text', description: 'De stappen, als genummerde lijst.' } },
  Checklist: { description: 'Een lijst om af te vinken, ook op papier.', attributes: {}, holds: { kind: 'text', description: 'De lijst, met streepjes.' } },
  Warning: { description: 'Een opvallende mededeling.', attributes: { kind: { description: 'Een mededeling, of gevaar voor leven en veiligheid.', example: 'notice', options: ['notice', 'danger'] } }, holds: { kind: 'text', description: 'De mededeling, in een of twee zinnen.' } },
  ReportForms: { description: 'De lijst van formulieren, elk met waarvoor het wel en niet dient.', attributes: {} },
  ReportTable: { description: 'Wat elk formulier vraagt, wie het leest en hoelang het bewaard blijft.', attributes: {} },
  OtherApps: { description: 'Welke meldingen een andere app mag sturen, en waarom de andere niet.', attributes: {} },
  EloketTriage: { description: 'De vijf voorwaarden van het e-loket, en waar men heen kan.', attributes: {} },
  OpeningHours: { description: 'De openingsuren van een kantoor.', attributes: { station: { description: 'Welk kantoor.', example: 'hoofdcommissariaat', ref: 'stations' } }, required: ['station'] },
  Station: { description: 'Adres en uren van een kantoor.', ...to('stations', 'hoofdcommissariaat', 'Welk kantoor.') },
  Figure: { description: 'Een grafiek met haar tabel.', attributes: { id: { description: 'Welk cijfer.', example: 'fietsdiefstal', ref: 'figures' } }, required: ['id'] },
  Action: { description: 'Een knop naar een bladzijde van deze site.', attributes: { to: { description: 'Het adres waar de knop heen gaat.', example: '/contact/', address: true } }, required: ['to'], holds: { kind: 'words', description: 'Wat op de knop staat, werkwoord eerst.' } },
} as const satisfies Record<string, AuthorComponent>;
