// What a schema allows of a value, read from its own checks, so that the editing form never says it twice.
import type { z } from 'astro/zod';
import { core } from '../content/schema-walk.ts';

export interface Limits {
  /** characters of a text, items of a list, or the value of a number */
  min?: number;
  max?: number;
  /** only whole numbers */
  whole?: boolean;
  /** how a text is written, and the words for when it is not */
  pattern?: RegExp;
  message?: string;
}

interface CheckDef {
  check: string;
  minimum?: number;
  maximum?: number;
  length?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
  error?: (issue: unknown) => unknown;
}

const said = (error: CheckDef['error'], value: RegExp) => {
  const words = error?.({ code: 'invalid_format', format: 'regex', pattern: value.source, input: '' });
  return typeof words === 'string' ? words : (words as { message?: string } | undefined)?.message;
};

/** The smallest step away from a bound that is itself not allowed; fine enough for minutes and degrees. */
const step = 0.1;

function read({ check, minimum, maximum, length, value, inclusive, pattern, error }: CheckDef): Limits {
  switch (check) {
    case 'min_length':
      return { min: minimum! };
    case 'max_length':
      return { max: maximum! };
    case 'length_equals':
      return { min: length!, max: length! };
    case 'greater_than':
      return { min: inclusive ? value! : value! + step };
    case 'less_than':
      return { max: inclusive ? value! : value! - step };
    case 'number_format':
      return { whole: true };
    case 'string_format':
      return pattern ? { pattern, message: said(error, pattern) ?? 'een tekst in de juiste vorm' } : {};
    default:
      return {};
  }
}

/** All limits of a field; none is an empty object. A whole number starts at 1 where it must be more than 0. */
export function limitsOf(schema: z.ZodType): Limits {
  const checks = (core(schema).def as { checks?: { _zod: { def: CheckDef } }[] }).checks ?? [];
  const limits = Object.assign({}, ...checks.map(({ _zod }) => read(_zod.def))) as Limits;
  return limits.whole && limits.min !== undefined ? { ...limits, min: Math.ceil(limits.min) } : limits;
}

type Wrapper = { type: string; innerType?: z.ZodType; out?: z.ZodType; defaultValue?: unknown };

/** The wrappers around a field, outermost first. A schema that turns everything into text would take `undefined` too, so it is not asked. */
function* wrappersOf(schema: z.ZodType): Generator<Wrapper> {
  for (let at: z.ZodType | undefined = schema; at; ) {
    const def: Wrapper = at.def as unknown as Wrapper;
    yield def;
    at = def.innerType ?? def.out;
  }
}

/** Whether a file is right without this field. */
export function mayBeLeftOut(schema: z.ZodType): boolean {
  return [...wrappersOf(schema)].some(({ type }) => type === 'optional' || type === 'default');
}

/** What stands in for a field that is left out; undefined where nothing does. */
export function standIn(schema: z.ZodType): unknown {
  return [...wrappersOf(schema)].find(({ type }) => type === 'default')?.defaultValue;
}
