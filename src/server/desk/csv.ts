// Tables for spreadsheets (RFC 4180) in which no cell can be taken for a formula.

export type Cell = string | number | undefined;

/** Spreadsheets run what starts with one of these (OWASP, "CSV Injection"). An apostrophe is doubled too, so that every cell can be read back. */
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/;

/**
 * A spreadsheet that expects other separators than the table has (Excel in Belgium and `,`) begins a cell at any of these, also between
 * quotes: there too an apostrophe goes before what it would run, and before an apostrophe.
 */
const inside = /([\n\r\t;,|])(?=[=+\-@'＝＋－＠])/g;

/** The text of a cell: an apostrophe goes before what a spreadsheet would run, and shows there as nothing. */
export const harmless = (text: string) => (dangerous.test(text) ? `'${text}` : text).replace(inside, "$1'");

function cellOf(cell: Cell, separator: string): string {
  const text = typeof cell === 'number' ? String(cell) : harmless(cell ?? '');
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table with its heading row, in UTF-8 with the mark that spreadsheets need to see that it is. */
export function toCsv(heading: readonly string[], rows: readonly (readonly Cell[])[], separator = ','): string {
  return `\uFEFF${[heading, ...rows].map((row) => row.map((cell) => cellOf(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}
