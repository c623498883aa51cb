// What may stand behind `npm run check --`; a mistake is told in Dutch.
import { parseArgs } from 'node:util';
import { formats, type Format } from './reporters/register.ts';

export interface Options {
  dist?: string | undefined;
  /** ISO date */
  today?: string | undefined;
  format: Format;
  fix: boolean;
  all: boolean;
  due: boolean;
  /** year and month, for `due` */
  month?: string | undefined;
  /** what is wrong with the options themselves */
  mistake?: string;
}

const known = { dist: { type: 'string' }, today: { type: 'string' }, format: { type: 'string' }, month: { type: 'string' }, fix: { type: 'boolean' }, all: { type: 'boolean' }, due: { type: 'boolean' } } as const;
const isFormat = (format: string): format is Format => (formats as readonly string[]).includes(format);

function mistakeIn({ format, today, month }: { format: string; today?: string | undefined; month?: string | undefined }): string | undefined {
  if (!isFormat(format)) return `--format=${format}: kies een van ${formats.join(', ')}.`;
  if (today && !/^\d{4}-\d{2}-\d{2}$/.test(today)) return `--today=${today}: schrijf jaar-maand-dag, zoals 2026-11-23.`;
  return month && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? `--month=${month}: schrijf jaar-maand, zoals 2026-12.` : undefined;
}

/** The options of one run. Never throws. */
export function readOptions(args: string[]): Options {
  const none = { format: 'human', fix: false, all: false, due: false } as const;
  try {
    const { format = 'human', ...rest } = parseArgs({ args, options: known }).values;
    const mistake = mistakeIn({ ...rest, format });
    return { ...none, ...rest, format: isFormat(format) ? format : 'human', ...(mistake && { mistake }) };
  } catch {
    return { ...none, mistake: `Dit ken ik niet: ${args.join(' ')}. Kies uit ${Object.keys(known).map((name) => `--${name}`).join(', ')}.` };
  }
}
