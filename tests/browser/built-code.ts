// The code that phones get of the built site: every style sheet and every script, in pages and in files.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './site.ts';

export interface Code {
  place: string;
  text: string;
}

/** Pagefind's program asks for WebAssembly and answers nothing without it; the web editor is for editors, at a desk. */
const notForPhones = /^(?:pagefind|redactie)[\\/]/;
const read = (pattern: string): Code[] => globSync(pattern, { cwd: dist }).filter((path) => !notForPhones.test(path)).map((path) => ({ place: path, text: readFileSync(join(dist, path), 'utf8') }));
const inside = (tag: string): Code[] =>
  read('**/*.html').flatMap(({ place, text }) =>
    [...text.matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g'))]
      .filter(([, attributes = '']) => !/\btype=(?!"?(?:module|text\/javascript))/.test(attributes))
      .map(([, , body = '']) => ({ place, text: body })),
  );
/** The same sheet is in every page: each text once, with the first page that holds it. */
const once = (codes: Code[]) => [...new Map(codes.map((code) => [code.text, code])).values()];

export const sheets = once([...inside('style'), ...read('**/*.css')]);
export const scripts = once([...inside('script'), ...read('**/*.{js,mjs}')]).filter(({ text }) => text.trim() !== '');
