// Reads one answer of a form: what will be kept of it, or what its writer must mend.
import type { LocalTime } from '../hours.ts';
import type { Answer } from './answers.ts';
import type { Fault, FaultCode } from './fault.ts';
import { limits, type ChoiceField, type Field, type TextField } from './field.ts';
import { readMoment } from './moment.ts';
import { readPlace } from './place.ts';
import { bare, cleanLine, cleanText } from './text.ts';

/** Neither when an optional field was left empty. */
export interface Reading {
  answer?: Answer;
  fault?: Fault;
}

function readText({ max, lines }: TextField, input: unknown): string | { code: FaultCode } {
  if (typeof input !== 'string') return { code: 'wrong-kind' };
  const text = lines ? cleanText(input) : cleanLine(input);
  return text.length > max ? { code: 'too-long' } : text;
}

function readChoice({ many, options }: ChoiceField, input: unknown): string | string[] | { code: FaultCode } {
  const chosen: unknown[] = many && Array.isArray(input) ? input : [input];
  if (!chosen.every((one) => typeof one === 'string')) return { code: 'wrong-kind' };
  const given = chosen.filter((one) => one !== '');
  if (!given.every((one) => options.includes(one))) return { code: 'not-an-option' };
  return many ? options.filter((option) => given.includes(option)) : given[0] || '';
}

function read(field: Field, input: unknown, now: LocalTime): Answer | undefined | { code: FaultCode } {
  switch (field.kind) {
    case 'text':
      return readText(field, input);
    case 'choice':
      return readChoice(field, input);
    case 'moment': {
      const moment = readMoment(field, input, now);
      return typeof moment === 'string' ? { code: moment } : moment;
    }
    case 'place': {
      const place = readPlace(input);
      return typeof place === 'string' ? { code: place } : place;
    }
  }
}

/** Reads the answer to one field; null and undefined are an empty answer. Never throws; the answer is a fresh value. */
export function readAnswer(field: Field, input: unknown, now: LocalTime): Reading {
  const answer = input === undefined || input === null ? undefined : read(field, input, now);
  if (typeof answer === 'object' && 'code' in answer) {
    const max = field.kind === 'text' ? field.max : limits.place;
    return { fault: { field: field.id, code: answer.code, ...(answer.code === 'too-long' ? { max } : {}) } };
  }
  const empty = answer === undefined || (typeof answer === 'string' ? !bare(answer) : Array.isArray(answer) && !answer.length);
  if (!empty) return { answer };
  return field.required ? { fault: { field: field.id, code: 'required' } } : {};
}
