// Comma-separated values with a line of column names (RFC 4180), and back.

function fieldsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0]) rows.push(row);
    row = [];
  }
  return rows;
}

/** The names of the columns, as the first line writes them. */
export const columnsIn = (text: string): string[] => fieldsOf(text.slice(0, text.search(/[\r\n]|$/)))[0] ?? [];

/** One row by column name. Fields in quotes may hold commas, quotes and line ends. */
export function readCsv(text: string): Record<string, string>[] {
  const [names = [], ...values] = fieldsOf(text);
  return values.map((fields) => Object.fromEntries(names.map((name, i) => [name, fields[i] ?? ''])));
}

/** Text that `readCsv` reads back: the columns in this order. */
export function writeCsv(columns: string[], rows: string[][]): string {
  const quoted = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return [columns, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}
