// Figures in columns.

/** Columns as wide as their widest cell; figures stand right, words left. */
export function table(title: string, heads: string[], rows: string[][]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const isNumber = heads.map((_, column) => rows.some((row) => /^[\d.,–∞]+( ×)?$/.test(row[column] ?? '')));
  const line = (row: string[]) => row.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  return [title, line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
