// A form and a site invented for tests: every label, option and sentence can be told apart from every other.
import type { FormBook, FormWords } from '../../src/domain/report/form-words.ts';
import type { ReportType } from '../../src/domain/report/report-type.ts';

const optionsOf = (field: ReportType['fields'][number]) => (field.kind === 'choice' ? Object.fromEntries(field.options.map((option) => [option, `Keuze ${option} van ${field.id}`])) : undefined);

/** Words for every question of a type. */
export function madeWords(type: ReportType): FormWords {
  return {
    type: type.id,
    slug: `formulier-${type.id}`,
    locale: 'nl',
    title: `Melding over ${type.id}`,
    description: 'Een formulier uit een proef.',
    for: 'Voor wat er in een proef gebeurt.',
    synonyms: [],
    notFor: [{ text: 'Niet voor een misdrijf.', to: { label: 'Doe aangifte', href: '/vragen/hulp/aangifte/' } }],
    next: ['Iemand leest uw melding.', 'U krijgt een antwoord.'],
    fields: Object.fromEntries(type.fields.map((field) => [field.id, { label: `Vraag ${field.id}?`, short: `${field.id}?`, hint: `Raad bij ${field.id}.`, example: `voorbeeld bij ${field.id}`, missing: `Vul ${field.id} in.`, options: optionsOf(field) }])),
    answerWithin: type.answerWithin,
    keepFor: type.keepFor,
    policyConfirmed: false,
  };
}

export const madeBook: FormBook = {
  phone: { value: '018 99 99 01', href: 'tel:+3218999901' },
  emergency: { value: '112', href: 'tel:112' },
  urgent: { value: '101', href: 'tel:101' },
  zone: { name: 'Politiezone Zilverbeek', timeZone: 'Europe/Brussels' },
  holidays: [],
  forms: [],
  neighbourhoods: [
    { id: 'molenrak', name: 'Molenrak', number: 1 },
    { id: 'torenwijk', name: 'Torenwijk', number: 2 },
  ],
  languages: [
    { id: 'nl', name: 'Nederlands' },
    { id: 'fr', name: 'Français' },
    { id: 'en', name: 'English' },
  ],
  quickExit: 'https://weg.example/',
};
