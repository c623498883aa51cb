// A question that is answered with words, on one line or on several.
import { h, type JSX } from 'preact';
import type { TextField } from '#domain/report/field.ts';
import type { Ask } from './ask.ts';
import { frameOf, question } from './question.ts';
import { fill } from './words.ts';

/** From this part of the limit on, the script counts along. */
const nearly = 0.8;

function countOf({ strings, live }: Ask, length: number, max: number): JSX.Element | undefined {
  if (!live || length < max * nearly) return undefined;
  const { left, over } = strings.pages;
  return h('p', { class: length > max ? 'fault' : 'hint', role: 'status' }, fill(length > max ? over : left, { count: Math.abs(max - length) }));
}

/** No `maxlength`: a browser would cut off what is pasted and say nothing. */
export function textQuestion(ask: Ask, field: TextField): JSX.Element {
  const { id, max, lines, required, personal } = field;
  const asked = { name: id, words: ask.words.fields[id]!, required, personal, hints: [lines ? fill(ask.strings.pages.atMost, { max }) : undefined] };
  const frame = frameOf(ask, asked);
  const value = ask.filled.one(id);
  // A browser that sends texts away to have their spelling looked at must not do so here; nor does it remember lines.
  const shared = { class: 'field', id: frame.id, name: id, value, autocomplete: 'off', 'aria-describedby': frame.describedBy, 'aria-invalid': frame.wrong || undefined, spellcheck: ask.type.sensitive || !lines ? false : undefined };
  return question(ask, asked, frame, lines ? h('textarea', { rows: 6, ...shared }) : h('input', { type: 'text', ...shared }), countOf(ask, value.length, max));
}
