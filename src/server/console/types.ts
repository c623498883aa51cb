// Which types of reports a command may ask for.
import { reportTypes } from '#domain/report/register.ts';
import type { Desk } from '../desk/desk.ts';
import type { Told } from './commands.ts';

/** The refusal of a type that is none, nor was one when a report came: an empty list would say that all is done. */
export function strangeType(type: string | undefined, { archive }: Desk): Told | undefined {
  if (type === undefined) return undefined;
  const known = new Set([...reportTypes.map(({ id }) => id), ...archive.reports().map((report) => report.type)]);
  if (known.has(type)) return undefined;
  return { code: 2, text: `Zo’n soort melding is er niet. Kies met --type:\n${[...known].sort().map((id) => `  ${id}`).join('\n')}`, json: { ok: false, why: 'no-type' } };
}
