// What someone typed becomes text that can be kept: one way of ending a line, no spaces around it, no halves of characters.

/** Half a character (a lone surrogate) becomes U+FFFD; Windows and old Mac line ends become `\n`; both ends are trimmed. Nothing else is touched. */
export function cleanText(typed: string): string {
  return typed
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : '\uFFFD'))
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** The same for an answer of one line: its lines are trimmed and joined by a space. */
export function cleanLine(typed: string): string {
  return cleanText(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
