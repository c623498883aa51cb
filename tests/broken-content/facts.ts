// Facts that could send someone to the wrong door: numbers, addresses, days and hours.
import type { Case } from './case.ts';

export const cases: Case[] = [
  {
    what: 'Een telefoonnummer heeft schuine strepen en punten',
    file: 'contact/points/centrale.yaml', from: '018 99 99 01', to: '018/99.99.01',
    told: { line: 3, field: 'value', found: '“018/99.99.01”', expected: 'een telefoonnummer in groepen, zoals 012 34 56 78', mend: 'Het nummer zoals men het voorleest, het e-mailadres, het webadres of het postadres.' },
  },
  {
    what: 'Een e-mailadres heeft geen apenstaartje',
    file: 'contact/points/redactie-mail.yaml', from: 'redactie@', to: 'redactie(at)',
    told: { line: 3, field: 'value', found: '“redactie(at)zilverbeek.example”', expected: 'een e-mailadres, zoals naam@voorbeeld.be', mend: 'Het nummer zoals men het voorleest, het e-mailadres, het webadres of het postadres.' },
  },
  {
    what: 'Een webadres begint met http',
    file: 'contact/points/loket.yaml', from: 'https:', to: 'http:',
    told: { line: 3, field: 'value', found: '“http://loket.zilverbeek.example”', expected: 'een webadres dat met https:// begint', mend: 'Het nummer zoals men het voorleest, het e-mailadres, het webadres of het postadres.' },
  },
  {
    what: 'Het adres van de site is geen webadres',
    file: 'zone.yaml', from: 'https://www.zilverbeek.example', to: 'zilverbeek',
    told: { line: 8, field: 'url', found: '“zilverbeek”', expected: 'een webadres, zoals https://www.voorbeeld.be', mend: 'Het adres waarop de site staat. Een goed voorbeeld: https://www.voorbeeld.be' },
  },
  {
    what: 'Een postcode heeft een letter',
    file: 'contact/stations/torenhuis.yaml', from: 'postcode: "9998"', to: 'postcode: "B-9998"',
    told: { line: 8, field: 'address.postcode', found: '“B-9998”', expected: 'een postcode van vier cijfers', mend: 'De postcode. Een goed voorbeeld: 9000' },
  },
  {
    what: 'Een kantoor ligt ver buiten het land',
    file: 'contact/stations/torenhuis.yaml', from: 'lat: 50.51', to: 'lat: 5051',
    told: { line: 14, field: 'location.lat', found: '5051', expected: 'ten hoogste 52', mend: 'Breedtegraad (WGS84). Een goed voorbeeld: 51.05' },
  },
  {
    what: 'Een datum is geschreven met schuine strepen',
    file: 'contact/points/centrale.yaml', from: 'checked: 2026-11-23', to: 'checked: 23/11/2026',
    told: { line: 8, field: 'checked', found: '“23/11/2026”', expected: 'jaar-maand-dag, bijvoorbeeld 2026-11-23', mend: 'Wanneer iemand dit gegeven het laatst heeft nagekeken. Een goed voorbeeld: 2026-11-23' },
  },
  {
    what: 'Een datum valt in de dertiende maand',
    file: 'contact/points/centrale.yaml', from: 'checked: 2026-11-23', to: 'checked: 2026-13-23',
    told: { line: 8, field: 'checked', found: '“2026-13-23”', expected: 'jaar-maand-dag, bijvoorbeeld 2026-11-23', mend: 'Wanneer iemand dit gegeven het laatst heeft nagekeken. Een goed voorbeeld: 2026-11-23' },
  },
  {
    what: 'Een datum is 30 februari',
    file: 'contact/points/centrale.yaml', from: 'checked: 2026-11-23', to: 'checked: 2026-02-30',
    told: { line: 8, field: 'checked', found: '“2026-02-30”', expected: 'een dag die bestaat', mend: 'kijk de dag na op een kalender.' },
  },
  {
    what: 'Een kantoor sluit voor het opent',
    file: 'contact/stations/torenhuis.yaml', from: '["09:00-12:00", "13:00-17:00"]', to: '["09:00-12:00", "17:00-13:00"]',
    told: { line: 21, field: 'hours.week.mo[2]', found: '“17:00-13:00”', expected: 'begin en einde als 09:00-12:00, het einde na het begin', mend: 'De uren waarop de deur open is; leeg betekent gesloten.' },
  },
  {
    what: 'Uren zijn geschreven als 13u',
    file: 'contact/stations/torenhuis.yaml', from: '["09:00-12:00", "13:00-17:00"]', to: '["09:00-12:00", "13u-17u"]',
    told: { line: 21, field: 'hours.week.mo[2]', found: '“13u-17u”', expected: 'begin en einde als 09:00-12:00', mend: 'De uren waarop de deur open is; leeg betekent gesloten. Een goed voorbeeld: ["09:00-12:00","13:00-17:00"]' },
  },
  {
    what: 'Een uitzondering eindigt voor ze begint',
    file: 'contact/stations/torenhuis.yaml', from: 'to: 2026-12-03', to: 'to: 2026-11-30',
    told: { line: 28, field: 'hours.exceptions[1].to', found: '“2026-11-30”', expected: 'een dag die niet voor `from` valt', mend: 'De laatste dag van de uitzondering.' },
  },
  {
    what: 'Een dag van de week heeft een Nederlandse naam',
    file: 'contact/stations/torenhuis.yaml', from: '    th: []', to: '    donderdag: []',
    told: { line: 24, field: 'hours.week.donderdag', found: '[]', expected: 'alleen velden die in het schema staan', mend: 'Verwijder `donderdag`, of kijk of de naam juist geschreven is.' },
  },
  {
    what: 'Uren zonder week en zonder altijd open',
    file: 'contact/stations/avondpost.yaml', from: `  week:\n    fr: ["18:00-24:00"]\n    sa: ["00:00-02:00", "18:00-24:00"]\n    su: ["00:00-02:00"]\n`, to: '',
    told: { line: 15, field: 'hours.week', found: 'niets', expected: '`always: true` of een `week` met uren', mend: 'De gewone week, per dag.' },
  },
  {
    what: 'Een kantoor verwijst naar een nummer in plaats van naar een contactgegeven',
    file: 'contact/stations/torenhuis.yaml', from: 'phone: torenhuis-balie', to: 'phone: 018 99 99 02',
    told: { line: 41, field: 'phone', found: '“018 99 99 02”', expected: 'de naam van een bestand in contact/points', mend: 'Schrijf de naam zoals het bestand heet, zonder .yaml of .mdx.' },
  },
  {
    what: 'Een wijk verwijst naar een kantoor dat er niet is',
    file: 'contact/neighbourhoods/molenrak.yaml', from: 'id: avondpost', to: 'id: avondpst',
    told: { line: 6, field: 'station.id', found: '“avondpst”', expected: 'de naam van een bestand in contact/stations', mend: 'bedoelt u “avondpost”? Schrijf de naam zoals het bestand heet, zonder .yaml of .mdx.' },
  },
  {
    what: 'Een vraag verwijst naar een vraag die er niet is',
    file: 'nl/vragen/wonen/lawaai.mdx', from: '[wonen/vreemd-bezoek]', to: '[vreemd-bezoek]',
    told: { line: 7, field: 'related[1]', found: '“vreemd-bezoek”', expected: 'de naam van een bestand in nl/vragen', mend: 'bedoelt u “wonen/vreemd-bezoek”? Schrijf de naam zoals het bestand heet, zonder .yaml of .mdx.' },
  },
  {
    what: 'Een webadres heeft een naam en een wachtwoord',
    file: 'contact/points/loket.yaml', from: 'https://', to: 'https://politie:1234@',
    told: { line: 3, field: 'value', found: '“https://politie:1234@loket.zilverbeek.example”', expected: 'een webadres zonder spaties, en zonder naam of wachtwoord voor de website', mend: 'Het nummer zoals men het voorleest, het e-mailadres, het webadres of het postadres.' },
  },
  {
    what: 'In een webadres staat een spatie',
    file: 'contact/points/loket.yaml', from: 'https://loket.zilverbeek.example', to: 'https://loket.zilverbeek.example/mijn zaak',
    told: { line: 3, field: 'value', found: '“https://loket.zilverbeek.example/mijn zaak”', expected: 'een webadres zonder spaties, en zonder naam of wachtwoord voor de website', mend: 'Het nummer zoals men het voorleest, het e-mailadres, het webadres of het postadres.' },
  },
  {
    what: 'Het adres van de site begint met ftp',
    file: 'zone.yaml', from: 'https://www', to: 'ftp://www',
    told: { line: 8, field: 'url', found: '“ftp://www.zilverbeek.example”', expected: 'een webadres, zoals https://www.voorbeeld.be', mend: 'Het adres waarop de site staat. Een goed voorbeeld: https://www.voorbeeld.be' },
  },
  {
    what: 'De tijdzone bestaat niet',
    file: 'zone.yaml', from: 'language: nl', to: 'language: nl\ntimeZone: Europe/Gent',
    told: { line: 8, field: 'timeZone', found: '“Europe/Gent”', expected: 'een tijdzone die bestaat, zoals Europe/Brussels', mend: 'De tijdzone.' },
  },
  {
    what: 'Een postcode van een wijk telt een cijfer te veel',
    file: 'contact/neighbourhoods/molenrak.yaml', from: /postcodes: .*/, to: 'postcodes: [99981]',
    told: { line: 4, field: 'postcodes[1]', found: '99981', expected: 'een postcode van vier cijfers', mend: 'De postcodes die in de wijk voorkomen. Een goed voorbeeld: ["9050"]' },
  },
  {
    what: 'Twee wijken hebben hetzelfde nummer',
    file: 'contact/neighbourhoods/molenrak.yaml', from: 'number: 2', to: 'number: 1',
    told: { path: 'contact/neighbourhoods/torenwijk.yaml', line: 2, field: 'number', found: '1', expected: 'een nummer dat nog vrij is; contact/neighbourhoods/molenrak.yaml heeft het al', mend: 'kijk het nummer van de wijk (wijknr) na in geo/neighbourhoods.geojson.' },
  },
  {
    what: 'Een cijfer noemt hetzelfde jaar twee keer',
    file: 'figures/meldingen.yaml', from: 'label: "2022"', to: 'label: "2021"',
    told: { line: 7, field: 'points', found: '[{"label":"2021","value":120},{"label":"2021","value":150},{"label":"2023","val…', expected: 'elke naam één keer', mend: 'De waarden.' },
  },
  {
    what: 'Een melding eindigt op 30 februari',
    file: 'nl/alerts/2099-storm.yaml', from: 'end: 2099-01-02T20:00', to: 'end: 2099-02-30T20:00',
    told: { line: 4, field: 'end', found: '“2099-02-30T20:00”', expected: 'een dag die bestaat', mend: 'kijk de dag na op een kalender.' },
  },
  {
    what: 'Een melding eindigt om 25 uur',
    file: 'nl/alerts/2099-storm.yaml', from: 'end: 2099-01-02T20:00', to: 'end: 2099-01-02T25:00',
    told: { line: 4, field: 'end', found: '“2099-01-02T25:00”', expected: 'jaar-maand-dag, een T en het uur, bijvoorbeeld 2026-11-25T06:00', mend: 'Tot wanneer. Duurt het langer, dan schuift u het einde op. Een goed voorbeeld: 2026-11-25T06:00' },
  },
  {
    what: 'Een bericht verdwijnt voor het verschijnt',
    file: 'nl/nieuws/kermis-voorbij.mdx', from: 'expires: 2026-06-15', to: 'expires: 2026-05-15',
    told: { line: 5, field: 'expires', found: '“2026-05-15”', expected: 'een dag na `date`', mend: 'Vanaf deze dag verdwijnt het bericht uit de lijsten.' },
  },
  {
    what: 'Een verklaring belooft meer voor een moment dat voorbij is',
    file: 'nl/nieuws/verklaring-toren.mdx', from: 'nextUpdate: 2026-11-20T19:00', to: 'nextUpdate: 2026-11-20T09:00',
    told: { line: 12, field: 'statement.nextUpdate', found: '“2026-11-20T09:00”', expected: 'een moment na `updated`', mend: 'Wanneer er meer nieuws komt, ook als er dan niets te melden is.' },
  },
];
