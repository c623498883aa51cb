// A fault in content, told so that an editor can mend it: file, field, found, expected, how to mend. In Dutch.

export interface Fault {
  path: string;
  line: number;
  /** the field, or the part of the text */
  field: string;
  found: string;
  expected: string;
  mend: string;
}

/** Faults in content that are seen while the site is built; its message is for editors. */
export class ContentError extends Error {}

/** One fault as a paragraph an editor can read. */
export function sayFault(fault: Fault): string {
  return [
    `${fault.path}:${fault.line}`,
    `  veld:     ${fault.field}`,
    `  gevonden: ${fault.found}`,
    `  verwacht: ${fault.expected}`,
    `  zo mag u het herstellen: ${fault.mend}`,
  ].join('\n');
}

/** What was found, shortened to one line. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'niets';
  const text = typeof value === 'string' ? `“${value}”` : typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
