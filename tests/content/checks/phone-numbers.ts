// Every telephone number could exist: Google's libphonenumber knows the numbering plans, the zone's own list the short numbers.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phonePattern } from '#schema/contact.ts';
import type { Check } from '../base/check.ts';
import { digits, entriesOf, list, text } from '../base/entries.ts';

const parse = (value: string) => parsePhoneNumberFromString(value, 'BE');

/** The same digits in groups, as a number is read aloud. */
function inGroups(value: string): string {
  const spaced = value.replace(/[\s./()-]+/g, ' ').trim();
  if (phonePattern.test(spaced) && spaced.includes(' ')) return spaced;
  const number = parse(value);
  return number?.isValid() ? (number.country === 'BE' ? number.formatNational() : number.formatInternational()) : value;
}

export const check: Check = {
  name: 'phone-numbers',
  why: 'een cijfer te veel of te weinig, en wie hulp zoekt krijgt niemand aan de lijn.',
  kind: 'source',
  level: 'error',
  run(site) {
    const known = new Set(entriesOf(site, 'knownNumbers').flatMap(({ data }) => list(data, 'numbers').map(({ number }) => digits(number))));
    return entriesOf(site, 'points')
      .filter(({ data }) => ['phone', 'sms'].includes(text(data['kind'])) && !known.has(digits(data['value'])) && !parse(text(data['value']))?.isValid())
      .map(({ file, data }) => ({ path: file.path, line: file.lineOf(['value']), what: `“${text(data['value'])}” is geen nummer dat kan bestaan`, mend: 'tel de cijfers na bij de bron; is het een kort nummer dat klopt, zet het dan met de reden in content/nummers.yaml.' }));
  },
  fix({ name, text: yaml }) {
    if (!name.startsWith('contact/points/') || !/^kind: *(?:phone|sms) *$/m.test(yaml)) return yaml;
    return yaml.replace(/^(value: *)(["']?)([+\d][\d\s./()-]*?)\2 *$/m, (whole, key: string, _quote, value: string) => (phonePattern.test(value) ? whole : digits(inGroups(value)) === digits(value) ? `${key}"${inGroups(value)}"` : whole));
  },
  examples: {
    wrong: [
      { content: { 'contact/points/p.yaml': 'kind: phone\nvalue: "09 266 61 1"\n' }, finds: /p\.yaml:2 .*“09 266 61 1”/s },
      { content: { 'contact/points/p.yaml': 'kind: phone\nvalue: "1799"\n', 'nummers.yaml': 'numbers: [{ number: "1712", why: Hulplijn }]\n' }, finds: /“1799”/ },
      { content: { 'contact/points/p.yaml': 'kind: sms\nvalue: "+31 20 12"\n' }, finds: /“\+31 20 12”/ },
    ],
    right: [{ content: { 'contact/points/a.yaml': 'kind: phone\nvalue: "09 266 61 11"\n', 'contact/points/b.yaml': 'kind: phone\nvalue: 1712\n', 'contact/points/c.yaml': 'kind: email\nvalue: a@b.be\n', 'contact/points/d.yaml': 'kind: phone\nvalue: "00800 2123 2123"\n', 'nummers.yaml': 'numbers: [{ number: "1712", why: Hulplijn }]\n' } }],
    fixed: [
      { name: 'contact/points/p.yaml', before: 'kind: phone\nvalue: 09/266.61.11\n', after: 'kind: phone\nvalue: "09 266 61 11"\n' },
      { name: 'contact/points/p.yaml', before: 'kind: phone\nvalue: "092666111"\n', after: 'kind: phone\nvalue: "09 266 61 11"\n' },
      { name: 'contact/points/p.yaml', before: 'kind: website\nvalue: 09/266.61.11\n', after: 'kind: website\nvalue: 09/266.61.11\n' },
    ],
  },
};
