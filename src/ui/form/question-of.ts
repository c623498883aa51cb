// A question of a form, by the kind of answer it takes.
import type { JSX } from 'preact';
import type { Field } from '#domain/report/field.ts';
import type { Ask } from './ask.ts';
import { choiceQuestion } from './choice-question.ts';
import { momentQuestion } from './moment-question.ts';
import { placeQuestion } from './place-question.ts';
import { textQuestion } from './text-question.ts';

export function questionOf(ask: Ask, field: Field): JSX.Element {
  switch (field.kind) {
    case 'text':
      return textQuestion(ask, field);
    case 'choice':
      return choiceQuestion(ask, field);
    case 'place':
      return placeQuestion(ask, field);
    case 'moment':
      return momentQuestion(ask, field);
  }
}
