// A translated page: a file under content/<language>/, for every language beside the zone's first, which is Dutch.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export interface Translation {
  language: string;
  /** path inside the language's folder: the same as its original's */
  name: string;
  path: string;
  /** the front matter */
  data: Record<string, unknown>;
}

const first = 'nl';
const isLanguage = (name: string) => /^[a-z]{2}$/.test(name) && name !== first;

function matterOf(text: string, isYaml: boolean): Record<string, unknown> {
  const matter = isYaml ? text : (/^---\n([\s\S]*?\n)---/.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? '');
  const data: unknown = parseDocument(matter).toJS();
  return data && typeof data === 'object' ? (data as Record<string, unknown>) : {};
}

/** Every translated file under `content`. */
export function readTranslations(content: string): Translation[] {
  if (!existsSync(content)) return [];
  const languages = readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory() && isLanguage(entry.name));
  return languages.flatMap(({ name: language }) =>
    globSync('**/*.{mdx,yaml}', { cwd: join(content, language) })
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
      .map((name) => {
        const path = join(content, language, name).replaceAll('\\', '/');
        return { language, name, path, data: matterOf(readFileSync(path, 'utf8'), name.endsWith('.yaml')) };
      }),
  );
}
