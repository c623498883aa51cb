// A fact in content: any group of fields that says whether the zone has confirmed it, with its source and date.
import type { ContentFile } from '#build/content/read.ts';
import { typeOf } from '#domain/report/register.ts';

export interface Fact {
  path: PropertyKey[];
  /** what is claimed, in one line */
  value: string;
  source: string;
  /** ISO date, empty when it is not told */
  checked: string;
  confirmed: boolean;
}

const own = new Set(['source', 'ref', 'checked', 'confirmed']);

function show(data: Record<string, unknown>): string {
  if (data['value'] !== undefined) return String(data['value']);
  const told = Object.entries(data).filter(([key]) => !own.has(key));
  return told.map(([key, value]) => (told.length === 1 ? String(value) : `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)).join(', ');
}

/** The promise and the retention of a form: what the zone wrote, or else what its type proposes. */
function showPolicy({ data }: ContentFile, policy: Record<string, unknown>): string {
  const type = typeOf((data as { type?: unknown }).type);
  return `antwoord binnen ${String(policy['answerWithin'] ?? type?.answerWithin)} werkdagen, bewaard tot ${String(policy['keepFor'] ?? type?.keepFor)} dagen na het afsluiten`;
}

const text = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value.trim() : '');

/** Every fact of one file, wherever it stands. */
export function eachFact(file: ContentFile): Fact[] {
  const walk = (data: unknown, path: PropertyKey[]): Fact[] => {
    if (data === null || typeof data !== 'object' || data instanceof Date) return [];
    const fields = data as Record<string, unknown>;
    const here = 'confirmed' in fields ? [{ path, value: file.collection === 'reports' && path[0] === 'policy' ? showPolicy(file, fields) : show(fields), source: text(fields['source'] ?? fields['ref']), checked: text(fields['checked']), confirmed: fields['confirmed'] === true }] : [];
    return [...here, ...Object.entries(fields).flatMap(([key, value]) => walk(value, [...path, Array.isArray(data) ? Number(key) : key]))];
  };
  return walk(file.data, []);
}
