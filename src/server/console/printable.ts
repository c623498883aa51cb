// What strangers wrote, made safe for a terminal: characters that command the screen, or turn text round, show as what they are.

const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The same text in which a command to the terminal is written out, such as ‹U+001B›; tabs and line ends stay. */
export const printable = (text: string) => text.replace(commands, (sign) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`);

/** One line: line ends are written out too. */
export const oneLine = (text: string) => printable(text).replaceAll('\n', ' ⏎ ');

/** JSON that no terminal obeys and every program reads as the same text. */
export const printableJson = (value: unknown) => JSON.stringify(value, null, 2).replace(commands, (sign) => (sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
