// Files that are gone, stand in the wrong place or hold the wrong map.
import type { Case } from './case.ts';

export const cases: Case[] = [
  {
    what: 'zone.yaml is weg',
    file: 'zone.yaml', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'ten minste één bestand', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De startpagina is weg',
    file: 'nl/index.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'ten minste één bestand', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De bladzijde voor noodgevallen is weg',
    file: 'nl/pages/noodgeval.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'de bladzijde met het adres /noodgeval/', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De bladzijde over melden is weg',
    file: 'nl/pages/melden.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'de bladzijde met het adres /melden/', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De bladzijde met contact is weg',
    file: 'nl/pages/contact.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'de bladzijde met het adres /contact/', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De bladzijde van de wijken is weg',
    file: 'nl/pages/wijk.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'de bladzijde met het adres /wijk/', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De privacyverklaring is weg',
    file: 'nl/pages/privacy.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'de bladzijde met het adres /privacy/', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'De toegankelijkheidsverklaring is weg',
    file: 'nl/pages/toegankelijkheid.mdx', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'de bladzijde met het adres /toegankelijkheid/', mend: 'zet het bestand terug, of maak het aan; neem een voorbeeld aan een bestand ernaast of aan een andere zone.' },
  },
  {
    what: 'Een bestand eindigt op .yml, dat niemand leest',
    file: 'contact/points/nieuw.yml', write: `kind: phone\n`,
    told: { line: 1, field: '(het bestand)', found: '“nieuw.yml”', expected: 'een bestand dat de site leest: gegevens eindigen op .yaml, teksten op .mdx', mend: 'geef het bestand de juiste naam, of zet het in de map van een bestand dat wel goed is.' },
  },
  {
    what: 'Twee bestanden krijgen hetzelfde adres',
    file: 'nl/pages/over-ons.mdx', copyOf: 'nl/pages/over-ons/index.mdx',
    told: { path: 'nl/pages/over-ons/index.mdx', line: 1, field: '(het bestand)', found: '“over-ons”', expected: 'één bestand met deze naam; nl/pages/over-ons.mdx is er al', mend: 'voeg de twee bestanden samen, of geef er een een andere naam.' },
  },
  {
    what: 'De kaart van de wijken is weg',
    file: 'geo/neighbourhoods.geojson', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'het bestand met de gegevens van de kaart', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'De kaart van de wijken is halverwege afgebroken',
    file: 'geo/neighbourhoods.geojson', from: /\n    \{ "type": "Feature", "properties": \{ "wijknr": 3[\s\S]*$/, to: `\n`,
    told: { line: 6, field: '(het bestand)', found: 'het bestand stopt hier', expected: 'geldige JSON, tot het laatste teken', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'De kaart begint met een onzichtbaar teken van Windows',
    file: 'geo/neighbourhoods.geojson', from: /^/, to: `\uFEFF`,
    told: { line: 1, field: '(het bestand)', found: 'een onzichtbaar teken (BOM) voor het eerste teken', expected: 'een bestand in UTF-8 zonder BOM', mend: 'bewaar het bestand opnieuw, als “UTF-8 zonder BOM”.' },
  },
  {
    what: 'Een wijk op de kaart heeft geen nummer',
    file: 'geo/neighbourhoods.geojson', from: '"wijknr": 2, ', to: '',
    told: { line: 5, field: 'features[2].properties.wijknr', found: 'niets', expected: 'het nummer van de wijk, een geheel getal', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'Een wijk op de kaart is een punt',
    file: 'geo/neighbourhoods.geojson', from: '"type": "Polygon", "coordinates": [[[4.0, 50.5], [4.02', to: '"type": "Point", "coordinates": [[[4.0, 50.5], [4.02',
    told: { line: 6, field: 'features[3].geometry.type', found: '“Point”', expected: 'Polygon of MultiPolygon', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'Een wijk heeft een nummer dat niet op de kaart staat',
    file: 'contact/neighbourhoods/molenrak.yaml', from: 'number: 2', to: 'number: 7',
    told: { line: 2, field: 'number', found: '7', expected: 'een nummer dat op de kaart staat', mend: 'kijk het nummer van de wijk (wijknr) na in geo/neighbourhoods.geojson.' },
  },
  {
    what: 'De lijst van de straten is weg',
    file: 'geo/streets.json', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'het bestand met de gegevens van de kaart', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'De lijst van de straten heeft een straat zonder naam',
    file: 'geo/streets.json', from: '"name":"Kwikveldpad",', to: '',
    told: { line: 3, field: '[2].name', found: 'niets', expected: 'de naam van de straat, tekst', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'De lijst van de straten is geen lijst',
    file: 'geo/streets.json', write: `{}\n`,
    told: { line: 1, field: '(het hele bestand)', found: '{}', expected: 'een lijst van straten', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'De huisnummers van een straat zijn niet te lezen',
    file: 'geo/streets.json', from: '"odd":"1-11:3"', to: '"odd":"1 tot 11"',
    told: { line: 2, field: '[1].parts[1].odd', found: '“1 tot 11”', expected: 'huisnummers met hun wijk, zoals 1-51:7 53:6/7 53C-99:7', mend: 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.' },
  },
  {
    what: 'De kleine kaart voor telefoons is weg',
    file: 'geo/neighbourhoods.topo.json', gone: true,
    told: { line: 1, field: '(het bestand)', found: 'niets', expected: 'het bestand met de gegevens van de kaart', mend: 'maak het opnieuw: npm run data.' },
  },
  {
    what: 'De kleine kaart voor telefoons kent een wijk niet',
    file: 'geo/neighbourhoods.topo.json', from: '{"id":3,', to: '{"id":4,',
    told: { line: 1, field: 'objects', found: '[1,2,4]', expected: 'dezelfde wijken als geo/neighbourhoods.geojson: 1, 2, 3', mend: 'maak het opnieuw: npm run data.' },
  },
  {
    what: 'De naam van een bestand heeft hoofdletters en spaties',
    file: 'nl/rubrieken/Hulp bij Nood.yaml', copyOf: 'nl/rubrieken/hulp.yaml',
    told: { line: 1, field: '(het bestand)', found: '“Hulp bij Nood”', expected: 'een naam met kleine letters, cijfers en streepjes: het wordt een adres', mend: 'noem het bestand hulp-bij-nood.yaml, ook waar andere bestanden ernaar verwijzen.' },
  },
  {
    what: 'De naam van een bestand heeft een accent',
    file: 'nl/vragen/wonen/één-buur.mdx', copyOf: 'nl/vragen/wonen/lawaai.mdx',
    told: { line: 1, field: '(het bestand)', found: '“wonen/één-buur”', expected: 'een naam met kleine letters, cijfers en streepjes: het wordt een adres', mend: 'noem het bestand wonen/een-buur.mdx, ook waar andere bestanden ernaar verwijzen.' },
  },
];
