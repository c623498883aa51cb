// The search index for visitors without script: every page's title, words and text in an SQLite file that our own server reads.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { plain, weightOf, type Pinned, type Synonym } from '#domain/search.ts';

interface SearchData {
  places: { u: string; t: string; s: string[]; k: string }[];
  synonyms: Synonym[];
  pinned: Pinned[];
}

const schema = `
  CREATE TABLE place (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL, words TEXT NOT NULL, weight REAL NOT NULL) STRICT;
  CREATE TABLE data (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE name USING fts5 (title, words, tokenize = "unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab (name, row);
  CREATE VIRTUAL TABLE body USING fts5 (title, words, text, url UNINDEXED, tokenize = "unicode61 remove_diacritics 2");
`;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a page's main part, as it is read: without its title, links to other versions, code and markup. */
export function mainText(html: string): string {
  const main = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? '';
  return main
    .replace(/<(script|style|svg|template|noscript|h1)\b[^]*?<\/\1>/g, ' ')
    .replace(/<(ul|p|nav)\b[^>]*\bclass="[^"]*\bno-print\b[^>]*>[^]*?<\/\1>/g, ' ')
    .replace(/<\/h[2-6]>/g, ': ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => (name ? (entities[name.toLowerCase()] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:.,;!?](?: |$))/g, '')
    .replace(/([?!.:]):/g, '$1')
    .trim();
}

/** The built page of an address; empty for an address elsewhere, or for a part of a page. */
function pageText(root: string, address: string): string {
  const path = join(root, address, 'index.html');
  return address.includes('#') || !existsSync(path) ? '' : mainText(readFileSync(path, 'utf8'));
}

/** Writes the index of the site in `root` to `path`; returns how many places it knows. Does nothing for a site without `zoek-index.json`. */
export function writeSearchDb(root: string, path: string): number {
  const source = join(root, 'zoek-index.json');
  if (!existsSync(source)) return 0;
  const { places, synonyms, pinned } = JSON.parse(readFileSync(source, 'utf8')) as SearchData;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode = OFF; BEGIN; ${schema}`);
  const place = db.prepare('INSERT INTO place (id, url, title, words, weight) VALUES (?, ?, ?, ?, ?)');
  const name = db.prepare('INSERT INTO name (rowid, title, words) VALUES (?, ?, ?)');
  const body = db.prepare('INSERT INTO body (rowid, title, words, text, url) VALUES (?, ?, ?, ?, ?)');
  places.forEach(({ u, t, s, k }, i) => {
    place.run(i + 1, u, t, JSON.stringify(s), weightOf(k));
    // As `plain` leaves them, so that the words of a question, which it makes too, are the same.
    name.run(i + 1, plain(t), s.map(plain).join(' '));
    const text = pageText(root, u);
    if (text) body.run(i + 1, t, s.join(' '), text, u);
  });
  const data = db.prepare('INSERT INTO data (name, value) VALUES (?, ?)');
  for (const [key, value] of Object.entries({ synonyms, pinned })) data.run(key, JSON.stringify(value));
  db.exec(`COMMIT; INSERT INTO name (name) VALUES ('optimize'); INSERT INTO body (body) VALUES ('optimize');`);
  db.close();
  return places.length;
}
