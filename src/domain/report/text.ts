// What someone typed becomes text that can be kept: one way of ending a line, no spaces around it, no halves of characters.

/** Half a character (a lone surrogate) becomes U+FFFD; Windows and old Mac line ends become `\n`; both ends are trimmed. Nothing else is touched. */
export function cleanText(typed: string): string {
  return typed
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : '\uFFFD'))
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** A text without marks of direction, joiners and the like (U+200B to U+206F, the dashes and quotes among them too): a phone wraps a number that is copied in them, and nobody sees why it is refused. */
export const bare = (text: string): string => text.replace(/[\u200b-\u206f\ufeff]/g, '').trim();

/** The same for an answer of one line: its lines are trimmed and joined by a space. */
export function cleanLine(typed: string): string {
  return cleanText(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
