// What a field may hold: missing, wrong, too long, unknown.
import type { Case } from './case.ts';

export const cases: Case[] = [
  {
    what: 'Een verplicht veld ontbreekt',
    file: 'zone.yaml', from: `wordmark: Politie Zilverbeek\n`, to: '',
    told: { line: 1, field: 'wordmark', found: 'niets', expected: 'tekst: dit veld mag niet ontbreken of leeg zijn', mend: 'De naam in de kop van elke bladzijde. Een goed voorbeeld: Politie Voorbeeld' },
  },
  {
    what: 'Het algemene nummer ontbreekt',
    file: 'zone.yaml', from: `general: centrale\n`, to: '',
    told: { line: 1, field: 'general', found: 'niets', expected: 'een waarde: dit veld mag niet ontbreken', mend: 'Het algemene nummer. Een goed voorbeeld: algemeen' },
  },
  {
    what: 'Een veld is leeg',
    file: 'nl/rubrieken/hulp.yaml', from: 'order: 1', to: 'order:',
    told: { line: 4, field: 'order', found: 'niets', expected: 'een getal: dit veld mag niet ontbreken of leeg zijn', mend: 'Plaats in de lijst. Een goed voorbeeld: 1' },
  },
  {
    what: 'Een veld is verkeerd gespeld',
    file: 'zone.yaml', from: 'motto: Dicht', to: 'mottto: Dicht',
    told: { line: 14, field: 'mottto', found: '“Dicht bij de beek”', expected: 'alleen velden die in het schema staan', mend: 'bedoelt u “motto”? Verwijder `mottto`, of kijk of de naam juist geschreven is.' },
  },
  {
    what: 'Er staat tekst waar een getal hoort',
    file: 'contact/stations/torenhuis.yaml', from: 'order: 1', to: 'order: eerste',
    told: { line: 4, field: 'order', found: '“eerste”', expected: 'een getal', mend: 'Plaats in de lijst. Een goed voorbeeld: 1' },
  },
  {
    what: 'Er staat een kommagetal waar een geheel getal hoort',
    file: 'contact/stations/torenhuis.yaml', from: 'order: 1', to: 'order: 1.5',
    told: { line: 4, field: 'order', found: '1.5', expected: 'een geheel getal', mend: 'Plaats in de lijst. Een goed voorbeeld: 1' },
  },
  {
    what: 'Er staat één woord waar een lijst hoort',
    file: 'nl/nieuws/nieuwe-balie.mdx', from: 'neighbourhoods: [torenwijk]', to: 'neighbourhoods: torenwijk',
    told: { line: 5, field: 'neighbourhoods', found: '“torenwijk”', expected: 'een lijst', mend: 'Over welke wijken het gaat. Een goed voorbeeld: ["centrum"]' },
  },
  {
    what: 'Er staat ja waar true of false hoort',
    file: 'contact/points/centrale.yaml', from: 'confirmed: true', to: 'confirmed: ja',
    told: { line: 9, field: 'confirmed', found: '“ja”', expected: 'true of false', mend: 'Heeft de zone dit gegeven zelf bevestigd? Schrijf true of false. Een goed voorbeeld: false' },
  },
  {
    what: 'Een lijst is leeg',
    file: 'zone.yaml', from: '[Redactie, Balie]', to: '[]',
    told: { line: 15, field: 'owners', found: '[]', expected: 'ten minste 1 in de lijst', mend: 'De diensten die bladzijden bewaken. Een goed voorbeeld: ["Communicatie"]' },
  },
  {
    what: 'Een lijst is te lang',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'short: [Blijf rustig., "Maak een afspraak."]', to: 'short: [Eén., Twee., Drie., Vier., Vijf.]',
    told: { line: 4, field: 'short', found: '["Eén.","Twee.","Drie.","Vier.","Vijf."]', expected: 'ten hoogste 4 in de lijst', mend: 'In het kort: hoogstens vier regels. Een goed voorbeeld: ["Doe aangifte bij de politie."]' },
  },
  {
    what: 'Een titel is te lang',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'title: "Aangifte doen"', to: 'title: "Aangifte doen van alles wat u overkomen is, waar dat ook gebeurde"',
    told: { line: 2, field: 'title', found: '“Aangifte doen van alles wat u overkomen is, waar dat ook gebeurde”', expected: 'ten hoogste 60 tekens', mend: 'De titel, zoals de burger het zou zeggen. Een goed voorbeeld: Uw rijbewijs is verloren' },
  },
  {
    what: 'Een beschrijving is te kort',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'description: "Hoe u aangifte doet bij de politie van Zilverbeek, en wat u meebrengt."', to: 'description: "Aangifte doen."',
    told: { line: 3, field: 'description', found: '“Aangifte doen.”', expected: 'ten minste 40 tekens', mend: 'Eén zin die in zoekresultaten staat, 40 tot 155 tekens. Een goed voorbeeld: Wat u doet als uw rijbewijs verloren is: aangifte, blokkeren en een nieuw rijbewijs aanvragen.' },
  },
  {
    what: 'Een woord staat niet in de lijst van wat mag',
    file: 'contact/points/centrale.yaml', from: 'kind: phone', to: 'kind: telefoon',
    told: { line: 1, field: 'kind', found: '“telefoon”', expected: 'een van: phone, sms, email, website, app, address', mend: 'Wat voor gegeven dit is. Een goed voorbeeld: phone' },
  },
  {
    what: 'Een tegel op de startpagina ontbreekt',
    file: 'nl/index.mdx', from: `  - { label: Lees het nieuws, line: Wat er beweegt, to: /nieuws/, icon: newspaper }\n`, to: '',
    told: { line: 5, field: 'tasks', found: '[{"label":"Hulp bij nood","line":"Alle noodnummers","to":"/noodgeval/","icon":"…', expected: 'ten minste 6 in de lijst', mend: 'De zes tegels op de startpagina, in volgorde.' },
  },
  {
    what: 'Een knop heeft geen adres van deze site',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'to: /contact/', to: 'to: contact',
    told: { line: 5, field: 'action.to', found: '“contact”', expected: 'een adres van deze site, zoals /contact/', mend: 'Het adres waar de knop heen gaat. Een goed voorbeeld: /contact/' },
  },
  {
    what: 'Een knop heeft twee doelen',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'to: /contact/ }', to: 'to: /contact/, contact: centrale }',
    told: { line: 5, field: 'action.to', found: '“/contact/”', expected: '`to` of `contact`, en niet allebei', mend: 'Het adres waar de knop heen gaat.' },
  },
  {
    what: 'Een dienst die niet bestaat bewaakt een bladzijde',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'owner: Redactie', to: 'owner: Communicatie',
    told: { line: 11, field: 'owner', found: '“Communicatie”', expected: 'een van: Redactie, Balie', mend: 'kies een dienst uit die lijst, of voeg ze toe aan `owners` in zone.yaml.' },
  },
  {
    what: 'Een dienst is een getal',
    file: 'nl/vragen/hulp/aangifte.mdx', from: 'owner: Redactie', to: 'owner: 12',
    told: { line: 11, field: 'owner', found: '12', expected: 'een van: Redactie, Balie', mend: 'kies een dienst uit die lijst, of voeg ze toe aan `owners` in zone.yaml.' },
  },
  {
    what: 'Een getal is geen getal',
    file: 'contact/stations/torenhuis.yaml', from: 'order: 1', to: 'order: .nan',
    told: { line: 4, field: 'order', found: 'NaN', expected: 'een getal', mend: 'Plaats in de lijst. Een goed voorbeeld: 1' },
  },
  {
    what: 'Letters zijn bij het bewaren verkeerd omgezet',
    file: 'contact/stations/torenhuis.yaml', from: 'note: Bel aan bij de groene deur.', to: 'note: Bel aan bij het cafÃ©.',
    told: { line: 32, field: 'hours.note', found: '“Ã©”', expected: 'letters zoals é en ë', mend: 'tik het woord opnieuw: bij het bewaren of plakken zijn de letters verkeerd omgezet. Bewaar bestanden als “UTF-8”.' },
  },
];
