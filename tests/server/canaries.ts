// Canaries: words that stand nowhere else, to see in which files what someone typed can be read.
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** So many words that nobody else writes. */
export const canaries = (count: number): string[] => Array.from({ length: count }, () => `kanarie${randomBytes(12).toString('hex')}`);

/** Every spelling in which a text may lie in a file. */
const spellings = (text: string): Buffer[] => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)), Buffer.from(Buffer.from(text).toString('hex'))];

/** The files under these folders in which one of the words can be read, each with the word. */
export function filesWith(words: readonly string[], folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  const sought = words.map((word) => ({ word, spellings: spellings(word) }));
  return [...new Set(files)].flatMap((path) => {
    const data = readFileSync(path);
    return sought.filter(({ spellings: all }) => all.some((bytes) => data.includes(bytes))).map(({ word }) => `${path} holds ${word}`);
  });
}
