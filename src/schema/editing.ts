// Where the web editor sends what was written: the settings of the zone. Without them it works on a copy on your own computer only.
import { z } from 'astro/zod';
import { field, line } from './fields.ts';

const https = (error: string) => z.url({ protocol: /^https$/, error });

export const editing = z
  .strictObject({
    backend: field(z.enum(['github', 'gitlab']), 'Waar de bestanden van de site bewaard worden.', 'github'),
    repo: field(z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/, 'eigenaar en naam met een schuine streep ertussen'), 'De bewaarplaats: eigenaar/naam.', 'zone-voorbeeld/website'),
    branch: line(80, 'De tak die op de site staat.', 'main').default('main'),
    review: field(z.boolean(), 'Kijkt iemand mee voor iets op de site komt? Schrijf true: elke wijziging wordt dan een voorstel (pull request).', true).default(true),
    api: field(https('een webadres dat met https:// begint'), 'Het adres van de API, alleen bij een eigen server.', 'https://git.voorbeeld.be/api/v4').optional(),
    signIn: field(https('een webadres dat met https:// begint'), 'Het adres van de dienst die aanmeldt. Zonder dit adres meldt men aan met een persoonlijke sleutel.', 'https://aanmelden.voorbeeld.be').optional(),
    app: line(120, 'Het nummer van de toepassing bij GitLab, om met PKCE aan te melden.', '0123456789abcdef').optional(),
    previews: field(https('een webadres dat met https:// begint'), 'Waar voorbeelden van wijzigingen staan.', 'https://voorbeeld.voorbeeld.be').optional(),
  })
  .refine((e) => !e.app || e.backend === 'gitlab', { path: ['app'], message: 'niets bij GitHub: dit nummer is er alleen voor GitLab' });
