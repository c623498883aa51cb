// The last question of every form: whether and how someone wants an answer, and who sees the details.
import { h, type JSX } from 'preact';
import type { Ask } from './ask.ts';
import { choices } from './choice-question.ts';
import { frameOf, group, question } from './question.ts';

const details = {
  email: { type: 'email', inputMode: 'email', autocomplete: 'email', spellcheck: false },
  phone: { type: 'tel', inputMode: 'tel', autocomplete: 'tel' },
  name: { type: 'text', autocomplete: 'name', autocapitalize: 'words', spellcheck: false },
} as const;
type Detail = keyof typeof details;

/** The details that belong to a way of answering; without script all of them stand there. */
const neededFor = (way: string): Detail[] => (way === 'mail' ? ['email', 'name'] : way === 'phone' ? ['phone', 'name'] : []);

/** The names of details that are not on the screen, and so must not go along unseen. */
export const unseenDetails = (way: string): string[] => (Object.keys(details) as Detail[]).filter((detail) => !neededFor(way).includes(detail)).map((detail) => `contact.${detail}`);

function detailQuestion(ask: Ask, detail: Detail): JSX.Element {
  const { pages, contact } = ask.strings;
  const name = `contact.${detail}`;
  const when = ask.live ? undefined : { email: pages.emailWhen, phone: pages.phoneWhen, name: undefined }[detail];
  const asked = { name, words: contact[detail], required: detail !== 'name' && Boolean(ask.live), small: true, hints: [when] };
  const frame = frameOf(ask, asked);
  return question(ask, asked, frame, h('input', { class: 'field', id: frame.id, name, value: ask.filled.one(name), 'aria-describedby': frame.describedBy, 'aria-invalid': frame.wrong || undefined, ...details[detail] }));
}

function languageQuestion(ask: Ask): JSX.Element | undefined {
  const { languages = [] } = ask.book;
  if (languages.length < 2) return undefined;
  const asked = { name: 'locale', words: { label: ask.strings.pages.language }, required: true, small: true };
  const frame = frameOf(ask, asked);
  const chosen = ask.filled.one('locale') || ask.words.locale;
  const options = languages.map(({ id, name }) => h('option', { key: id, value: id, selected: id === chosen }, name));
  return question(ask, asked, frame, h('select', { class: 'field short', id: frame.id, name: 'locale', autocomplete: 'off' }, options));
}

export function contactQuestion(ask: Ask): JSX.Element {
  const { type, filled, live, strings } = ask;
  const intro = { required: strings.pages.contactRequired, optional: strings.pages.contactOptional, anonymous: strings.pages.contactAnonymous }[type.contact];
  const asked = { name: 'contact.answerBy', words: strings.contact.answerBy, required: true, personal: true, hints: [intro] };
  const frame = frameOf(ask, asked);
  const ways = (['mail', 'phone', 'none'] as const).filter((way) => way !== 'none' || type.contact !== 'required');
  const rows = choices({ id: frame.id, name: 'contact.answerBy', options: ways.map((value) => ({ value, label: strings.ways[value] })), chosen: filled.all('contact.answerBy') });
  const way = filled.one('contact.answerBy');
  const shown = live ? neededFor(way) : (Object.keys(details) as Detail[]);
  const language = !live || shown.length ? languageQuestion(ask) : undefined;
  return group(ask, asked, { ...frame, one: true }, rows, shown.map((detail) => detailQuestion(ask, detail)), language);
}
