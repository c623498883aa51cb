// A question that is answered by choosing: one of a list, or any of it.
import { h, type JSX } from 'preact';
import type { ChoiceField } from '#domain/report/field.ts';
import type { Ask } from './ask.ts';
import { frameOf, group } from './question.ts';

export interface Option {
  value: string;
  label: string;
}

export interface Choices {
  id: string;
  name: string;
  options: Option[];
  chosen: string[];
  many?: boolean;
  wrong?: boolean;
}

/** The options as rows to tap; the first one carries the id that a summary links to. */
export function choices({ id, name, options, chosen, many, wrong }: Choices): JSX.Element {
  const row = ({ value, label }: Option, i: number) => {
    const own = i ? `${id}-${i}` : id;
    const input = h('input', { type: many ? 'checkbox' : 'radio', id: own, name, value, checked: chosen.includes(value), 'aria-invalid': (many && wrong) || undefined });
    return h('div', { class: 'choice', key: value }, input, h('label', { for: own }, label));
  };
  return h('div', { class: 'choices' }, options.map(row));
}

/** A radio button cannot be taken back: what may stay empty has an answer that says so. */
export const noAnswer = (ask: Ask): Option => ({ value: '', label: ask.strings.pages.noAnswer });

export function choiceQuestion(ask: Ask, field: ChoiceField): JSX.Element {
  const { id, many, required, personal } = field;
  const words = ask.words.fields[id]!;
  const asked = { name: id, words, required, personal, hints: [many && !words.hint ? ask.strings.pages.manyHint : undefined] };
  const frame = frameOf(ask, asked);
  const named = field.options.map((value) => ({ value, label: (words.options || {})[value] || value }));
  const options = many || required ? named : [...named, noAnswer(ask)];
  return group(ask, asked, { ...frame, one: !many }, choices({ id: frame.id, name: id, options, chosen: ask.filled.all(id), many, wrong: frame.wrong }));
}
