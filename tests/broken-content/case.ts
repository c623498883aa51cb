// One way in which content can be broken, and what an editor is then told.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '#build/content/fault.ts';
import { authorComponents } from '#schema/components.ts';

export const fixture = 'tests/fixtures/zone';

/** What an editor reads where a component is not one of those that exist. */
export const oneOf = `een van: ${Object.keys(authorComponents).join(', ')}`;

/** What is done to one file: words replaced, the file gone, written anew, or made as a copy of another. */
type Change = { from: string | RegExp; to: string } | { gone: true } | { write: string | Buffer } | { copyOf: string };

export type Break = { file: string } & Change;

export type Case = Break & {
  /** what went wrong, as a desk officer would say it */
  what: string;
  /** the one fault that is told; its file is the one that was broken, unless `path` names another */
  told: Omit<Fault, 'path'> & { path?: string };
};

function write(path: string, what: string | Buffer) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, what);
}

/** A text that would harm, and the first of what is told of it. */
export interface HostileText {
  what: string;
  text: string;
  told: Omit<Fault, 'path'>;
}

function change(zone: string, how: Break) {
  const path = join(zone, how.file);
  if ('gone' in how) return rmSync(path);
  if ('write' in how) return write(path, how.write);
  if ('copyOf' in how) return cpSync(join(zone, how.copyOf), path);
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(how.from, () => how.to);
  if (broken === text) throw new Error(`${how.file} does not hold what this case replaces: ${how.from}`);
  writeFileSync(path, broken);
}

/** A copy of the invented zone with these files changed, for as long as `look` looks at it. */
export function withBroken<T>(changes: Break[], look: (zone: string) => T): T {
  const zone = mkdtempSync(join(tmpdir(), 'inhoud-'));
  try {
    cpSync(fixture, zone, { recursive: true });
    for (const how of changes) change(zone, how);
    return look(zone);
  } finally {
    rmSync(zone, { recursive: true, force: true });
  }
}
