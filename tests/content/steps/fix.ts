// Mends what is safe in the files of an editor, with the fixers of the rules.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../base/check.ts';

export interface Fixed {
  path: string;
  /** the rules that changed something, by name */
  rules: string[];
}

/** More rounds than any file needs: what one rule mends, such as the ends of lines, may show another what to mend. */
const mostRounds = 9;

/** The text after every fixer, again and again until none changes anything, and which of them did. */
export function fixText(checks: Check[], name: string, text: string): { text: string; rules: string[] } {
  const rules = new Set<string>();
  let mended = text;
  for (let round = 0, before: string | undefined; before !== mended && round < mostRounds; round++) {
    before = mended;
    for (const { name: rule, fix } of checks) {
      const after = fix?.({ name, text: mended }) ?? mended;
      if (after !== mended) rules.add(rule);
      mended = after;
    }
  }
  return { text: mended, rules: [...rules].sort() };
}

/** Mends every content file under `content` in place, and tells which changed. */
export function fixContent(checks: Check[], content: string): Fixed[] {
  return globSync('**/*.{yaml,mdx}', { cwd: content })
    .sort()
    .flatMap((found) => {
      const name = found.replaceAll('\\', '/');
      const path = join(content, found);
      const before = readFileSync(path, 'utf8');
      const { text, rules } = fixText(checks, name, before);
      if (text === before) return [];
      writeFileSync(path, text);
      return [{ path: path.replaceAll('\\', '/'), rules }];
    });
}
