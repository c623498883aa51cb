// A question that is answered with a moment: now, today, or a day and perhaps an hour.
import { h, type JSX } from 'preact';
import type { MomentField } from '#domain/report/field.ts';
import type { Ask } from './ask.ts';
import { choices, noAnswer } from './choice-question.ts';
import { frameOf, group, question } from './question.ts';

/** What can be chosen: nobody is offered a deadline of "now", but one that was chosen elsewhere is shown. */
const kindsOf = ({ ahead }: MomentField, chosen: string) => (['now', 'today', 'at'] as const).filter((kind) => kind !== 'now' || !ahead || chosen === kind);

function part(ask: Ask, name: string, type: 'date' | 'time'): JSX.Element {
  const { pages } = ask.strings;
  // Old browsers know neither kind of input and show a line of text: hence the example.
  const words = { label: type === 'date' ? pages.date : pages.time, hint: type === 'date' ? pages.dateHint : pages.timeHint };
  const asked = { name, words, required: type === 'date', small: true };
  const frame = frameOf(ask, asked);
  const wrong = type === 'date' && ask.faults.some((fault) => `${fault.field}.date` === name && fault.code !== 'required');
  return question(ask, asked, frame, h('input', { class: 'field short', type, id: frame.id, name, value: ask.filled.one(name), 'aria-describedby': frame.describedBy, 'aria-invalid': wrong || undefined }));
}

export function momentQuestion(ask: Ask, field: MomentField): JSX.Element {
  const { id, required, personal } = field;
  const { filled, live, strings } = ask;
  const words = ask.words.fields[id]!;
  const asked = { name: id, words, required, personal };
  const frame = frameOf(ask, asked);
  const kind = filled.one(`${id}.kind`);
  const options = kindsOf(field, kind).map((value) => ({ value, label: (words.options || {})[value] || strings.pages[value] }));
  const rows = choices({ id: frame.id, name: `${id}.kind`, options: required ? options : [...options, noAnswer(ask)], chosen: filled.all(`${id}.kind`) });
  const chosen = kind && filled.one(`${id}.chosen`);
  const at = !live || kind === 'at' ? h('div', { class: 'moment' }, part(ask, `${id}.date`, 'date'), part(ask, `${id}.time`, 'time')) : undefined;
  return group(ask, asked, { ...frame, one: true }, rows, chosen ? h('input', { type: 'hidden', name: `${id}.chosen`, value: chosen }) : undefined, at);
}
