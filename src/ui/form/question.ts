// The frame of one question: its words as a heading, hints, who reads the answer, what is wrong; all tied to the input.
import { h, type ComponentChildren, type JSX } from 'preact';
import type { FieldWords } from '#domain/report/form-words.ts';
import { idOf, sentenceOf, type Ask } from './ask.ts';
import { fill } from './words.ts';

export interface Asked {
  /** its name in the form */
  name: string;
  words: Pick<FieldWords, 'label'> & Partial<FieldWords>;
  required: boolean;
  personal?: boolean;
  /** more to say under the words */
  hints?: (string | undefined)[];
  /** as a part of a question, not a question of its own */
  small?: boolean;
}

export interface Frame {
  id: string;
  notes: JSX.Element[];
  wrong: boolean;
  /** ids of the notes, for the input or the group */
  describedBy: string | undefined;
}

/** Hints, readers and faults of a question, with the ids that tie them to its input. */
export function frameOf(ask: Ask, { name, words, personal, hints = [] }: Asked): Frame {
  const id = idOf(name);
  const { pages, forExample, handlers } = ask.strings;
  const told = [words.hint, words.example && fill(forExample, { example: words.example }), ...hints].filter(Boolean) as string[];
  const reader = personal ? fill(pages.seenBy, { who: handlers[ask.type.handler] }) : undefined;
  const faults = ask.faults.filter(({ field }) => field === name);
  const notes = [
    ...told.map((text, i) => h('p', { class: 'hint', id: `${id}-hint${i || ''}` }, text)),
    ...(reader ? [h('p', { class: 'hint reader', id: `${id}-reader` }, reader)] : []),
    ...faults.map((fault, i) => h('p', { class: 'fault', id: `${id}-fault${i || ''}` }, h('span', { class: 'sr-only' }, pages.faultPrefix), sentenceOf(fault, ask))),
  ];
  const ids = notes.map(({ props }) => (props as unknown as { id: string }).id).join(' ');
  return { id, notes, wrong: faults.length > 0, describedBy: ids || undefined };
}

function labelOf(ask: Ask, { words, required }: Asked): ComponentChildren {
  return required ? words.label : [words.label, ' ', h('span', { class: 'optional' }, ask.strings.pages.optional)];
}

/** A question with one input. */
export function question(ask: Ask, asked: Asked, frame: Frame, ...inputs: ComponentChildren[]): JSX.Element {
  const label = h('label', { for: frame.id }, labelOf(ask, asked));
  const heading = asked.small ? h('p', { class: 'part' }, label) : h('h2', { class: 'question-words', tabIndex: -1 }, label);
  return h('div', { class: asked.small ? 'part-question' : 'question', key: asked.name, 'data-wrong': frame.wrong || undefined }, heading, frame.notes, inputs);
}

/** A question with several inputs, as a group; `one` says that they are radio buttons. */
export function group(ask: Ask, asked: Asked, frame: Frame & { one?: boolean }, ...inputs: ComponentChildren[]): JSX.Element {
  const heading = h('legend', {}, h('h2', { class: 'question-words', tabIndex: -1 }, labelOf(ask, asked)));
  const role = frame.one ? { role: 'radiogroup', 'aria-invalid': frame.wrong || undefined, 'aria-required': asked.required || undefined } : {};
  return h('fieldset', { class: 'question', key: asked.name, 'data-wrong': frame.wrong || undefined, 'aria-describedby': frame.describedBy, ...role }, heading, frame.notes, inputs);
}
