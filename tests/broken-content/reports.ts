// The words of report forms: a question or an answer without words, or words for what is not asked.
import { reportTypes } from '#domain/report/register.ts';
import type { Case } from './case.ts';

const form = 'nl/melden/dank-aan-de-post.mdx';
const last = 'nl/melden/lawaai-en-last.mdx';

export const cases: Case[] = [
  {
    what: 'Een vraag van het formulier heeft geen woorden',
    file: form, from: `  who:\n    label: Wie hielp u?\n    missing: Schrijf wie u hielp.\n`, to: '',
    told: { line: 12, field: 'fields.who', found: 'niets', expected: 'woorden voor een vraag `who`', mend: 'vul `who` aan onder `fields`.' },
  },
  {
    what: 'Er staan woorden voor een vraag die het formulier niet stelt',
    file: form, from: '  who:\n    label: Wie', to: '  whose:\n    label: Van wie?\n    missing: Schrijf van wie.\n  who:\n    label: Wie',
    told: { line: 16, field: 'fields.whose', found: '{"label":"Van wie?","missing":"Schrijf van wie."}', expected: 'een vraag die bestaat: what, who, when, where, share', mend: 'bedoelt u “who”? Verwijder `whose`, of schrijf de naam zoals in de code.' },
  },
  {
    what: 'Een keuze heeft geen woorden',
    file: form, from: ', public: Iedereen }', to: ' }',
    told: { line: 27, field: 'fields.share.options.public', found: 'niets', expected: 'woorden voor een keuze `public`', mend: 'vul `public` aan onder `fields.share.options`.' },
  },
  {
    what: 'Een keuze bestaat niet',
    file: form, from: 'police: Iedereen bij ons', to: 'police: Iedereen bij ons, polise: De politie',
    told: { line: 27, field: 'fields.share.options.polise', found: '“De politie”', expected: 'een keuze die bestaat: team, police, public', mend: 'bedoelt u “police”? Verwijder `polise`, of schrijf de naam zoals in de code.' },
  },
  {
    what: 'Bij een open vraag staan keuzes',
    file: form, from: '    missing: Schrijf wie u hielp.', to: '    missing: Schrijf wie u hielp.\n    options: { agent: Een agent }',
    told: { line: 18, field: 'fields.who.options.agent', found: '“Een agent”', expected: 'niets: hier kiest men niet', mend: 'Verwijder `agent`, of schrijf de naam zoals in de code.' },
  },
  {
    what: 'De soort melding bestaat niet',
    file: form, from: 'type: compliment', to: 'type: complimnt',
    told: { line: 2, field: 'type', found: '“complimnt”', expected: `een van: ${reportTypes.map(({ id }) => id).join(', ')}`, mend: 'Welk soort melding dit is. Een goed voorbeeld: nuisance' },
  },
  {
    what: 'Een keuze heeft lege woorden',
    file: form, from: 'public: Iedereen }', to: 'public: "" }',
    told: { line: 27, field: 'fields.share.options.public', found: '“”', expected: 'tekst die niet leeg is', mend: 'Het antwoord waaruit men kiest. Een goed voorbeeld: Een verkeersbord' },
  },
  {
    what: 'De vraag zelf is niet geschreven',
    file: form, from: '    label: Waar was het?\n', to: '',
    told: { line: 22, field: 'fields.where.label', found: 'niets', expected: 'tekst: dit veld mag niet ontbreken of leeg zijn', mend: 'De vraag, zoals men ze aan de balie stelt. Een goed voorbeeld: Wat hebt u gezien?' },
  },
  {
    what: 'Twee bestanden zijn voor dezelfde soort melding',
    file: 'nl/melden/nog-eens-dank.mdx', copyOf: form,
    told: { line: 2, field: 'type', found: '“compliment”', expected: `één bestand voor dit soort melding; ${form} is er al`, mend: 'voeg de twee bestanden samen, of kies een ander soort.' },
  },
  {
    what: 'Een bladzijde heeft hetzelfde adres als een formulier',
    file: 'nl/pages/melden/dank-aan-de-post.mdx', copyOf: 'nl/pages/cijfers.mdx',
    told: { path: form, line: 1, field: '(het bestand)', found: '“dank-aan-de-post”', expected: 'een naam die nog vrij is; nl/pages/melden/dank-aan-de-post.mdx heeft hetzelfde adres /melden/dank-aan-de-post/', mend: 'geef een van de twee bestanden een andere naam.' },
  },
  {
    what: 'Een formulier zegt twee keer waar men dan moet zijn',
    file: last, from: 'contact: "101" }', to: 'contact: "101", page: /contact/ }',
    told: { line: 7, field: 'notFor[1].page', found: '“/contact/”', expected: '`page` of `contact`, en niet allebei', mend: 'De bladzijde waar men dan moet zijn.' },
  },
  {
    what: 'Een formulier verwijst naar een contactgegeven dat er niet is',
    file: last, from: 'contact: "101" }', to: 'contact: "102" }',
    told: { line: 7, field: 'notFor[1].contact', found: '“102”', expected: 'de naam van een bestand in contact/points', mend: 'bedoelt u “101”? Schrijf de naam zoals het bestand heet, zonder .yaml of .mdx.' },
  },
  {
    what: 'De belofte van een formulier heeft geen bron',
    file: form, from: 'source: Verzonnen gegeven, ', to: '',
    told: { line: 28, field: 'policy.source', found: 'niets', expected: 'tekst: dit veld mag niet ontbreken of leeg zijn', mend: 'Waar dit gegeven vandaan komt: een webadres of een vermelding. Een goed voorbeeld: https://www.voorbeeld.be/over-ons' },
  },
];
