// The rooms of src and who may enter them, as data: the map that the README links to. Code follows this table, never the other way round.

export interface Room {
  /** folder or file under src; the longest that fits a file is its room */
  at: string;
  /** the question the room answers */
  asks: string;
  /** rooms it may import, besides itself */
  rooms: string[];
  /** packages from npm: every one, or only these (`name (types)` means: its types only) */
  npm: true | string[];
  /** Astro's virtual modules, `astro:content` and the like */
  astro: boolean;
  /** Node's own modules, `node:fs` and the like */
  node: boolean;
}

export const rooms: Room[] = [
  { at: 'domain', asks: 'what is true?', rooms: [], npm: [], astro: false, node: false },
  { at: 'i18n', asks: 'how does the interface say it?', rooms: ['domain'], npm: [], astro: false, node: false },
  { at: 'schema', asks: 'what may content say?', rooms: ['domain'], npm: ['astro/zod'], astro: false, node: false },
  { at: 'ui', asks: 'what do people see?', rooms: ['domain', 'i18n', 'schema', 'ui/form', 'ui/islands', 'ui/offline', 'ui/scripts', 'ui/search'], npm: true, astro: true, node: true },
  { at: 'ui/form', asks: 'how is a form drawn, in the browser and on the server?', rooms: ['domain', 'i18n'], npm: ['preact'], astro: false, node: false },
  { at: 'ui/search', asks: 'how is a page found?', rooms: ['domain'], npm: ['minisearch'], astro: false, node: false },
  { at: 'ui/scripts', asks: 'what runs in the browser, without a framework?', rooms: ['domain', 'ui/search'], npm: [], astro: false, node: false },
  { at: 'ui/offline', asks: 'what is there without a line?', rooms: ['domain', 'i18n', 'ui/form'], npm: [], astro: false, node: false },
  { at: 'ui/islands', asks: 'what do people see, with script?', rooms: ['domain', 'ui/form', 'ui/offline'], npm: ['preact', 'preact/hooks', '@preact/signals'], astro: false, node: false },
  { at: 'ui/editor', asks: 'how do editors write, in the browser?', rooms: ['domain', 'i18n'], npm: ['@sveltia/cms', 'yaml'], astro: false, node: false },
  { at: 'build', asks: 'what happens around Astro?', rooms: ['domain', 'schema', 'server/http', 'ui/editor', 'ui/offline'], npm: true, astro: false, node: true },
  { at: 'server', asks: 'what do we keep?', rooms: ['domain', 'i18n', 'ui/form', 'server/http'], npm: true, astro: false, node: true },
  { at: 'server/http', asks: 'how do we speak HTTP?', rooms: ['domain', 'i18n', 'ui/form', 'server'], npm: true, astro: false, node: true },
  { at: 'pages', asks: 'where is it?', rooms: ['domain', 'i18n', 'ui'], npm: ['astro (types)'], astro: true, node: false },
  { at: 'content.config.ts', asks: 'which content is there?', rooms: ['schema'], npm: ['astro/loaders'], astro: true, node: false },
];

/** Files whose whole work is to hand on what others made: none but the registers named here. */
export const registers: string[] = ['src/domain/report/types.ts'];

/** Files of more than 200 lines, each with the reason why it is a table of data and not code. */
export const longTables: Record<string, string> = {
  'src/ui/styles/site.css': 'the one style sheet: tokens and components, read as a table',
  'src/ui/styles/form.css': 'forms, receipts and triage, in the pages that have them; read as a table',
};

/** Everything that may be seen at the top of the project. */
export const topLevel = ['src', 'content', 'public', 'tests', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', 'publiccode.yml'];

/** The room a file of src stands in (path from src), or undefined where the table knows none. */
export function roomOf(path: string): Room | undefined {
  return rooms.filter(({ at }) => path === at || path.startsWith(`${at}/`)).sort((a, b) => b.at.length - a.at.length)[0];
}
