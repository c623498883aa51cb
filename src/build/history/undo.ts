// Makes an older version of a page ready to be saved again: nothing is lost, and nothing is published before somebody says so.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { changesOf, type Change } from '#domain/history.ts';
import { findFile } from './find-file.ts';
import { findRemoved } from './find-removed.ts';
import { git, gitAgrees, readStates } from './git.ts';

export interface Undo {
  /** an address, a path or a name */
  page: string;
  /** the version to go back to; without it, the one before the last change */
  to?: string | undefined;
  /** folder with the project, and the content folder inside it */
  root: string;
  contentDir: string;
}

export type Outcome = { refusal: string; changes?: Change[] } | { path: string; changes: Change[]; back: Change | undefined; message: string };

/** What lies unsaved: an undo on top of it could not be told from it. */
function unsaved(root: string): string[] {
  return git(root, 'status', '--porcelain', '--untracked-files=no', '-z').split('\0').filter(Boolean).map((line) => line.slice(3));
}

function chooseVersion(changes: Change[], to: string | undefined): { back: Change | undefined } | { refusal: string } {
  if (to === undefined) return { back: changes[1] };
  const back = changes.filter(({ hash, removed }) => hash.startsWith(to.toLowerCase()) && !removed);
  if (!/^[0-9a-f]{4,40}$/i.test(to) || back.length === 0) return { refusal: `--to ${to}: die versie heeft deze bladzijde niet. Kies er een uit de lijst.` };
  return back.length > 1 ? { refusal: `--to ${to}: dat kunnen er meer zijn. Schrijf meer letters van de code.` } : { back: back[0] };
}

function messageFor(path: string, last: Change, back: Change | undefined): string {
  const what = back ? `Zet ${path} terug zoals op ${back.date}` : `Haal ${path} weer weg`;
  return `${what}\n\nMaakt ongedaan: ${last.subject} (${last.hash.slice(0, 9)}, ${last.date})\n`;
}

/** The file that `page` means, also one that is gone, and the changes to it. */
export function findVersions(page: string, root: string, contentDir: string): { path: string; changes: Change[] } | { refusal: string } {
  const states = readStates(root);
  const here = findFile(page, contentDir);
  const path = 'path' in here ? here.path : findRemoved(page, states, contentDir);
  return path === undefined ? (here as { refusal: string }) : { path, changes: changesOf(states, path, contentDir) };
}

/** Puts the older version in place and in git's waiting room, with a message ready. Refusals are values. */
export function undo({ page, to, root, contentDir }: Undo): Outcome {
  if (!gitAgrees(root, 'rev-parse', '--git-dir')) return { refusal: 'Deze map heeft geen geschiedenis (git): er is niets om naar terug te gaan.' };
  const found = findVersions(page, root, contentDir);
  if ('refusal' in found) return found;
  const { changes } = found;
  if (changes.length === 0) return { refusal: `${found.path} is nog nooit bewaard: er is geen oudere versie.` };
  const waiting = unsaved(root);
  if (waiting.length > 0) return { changes, refusal: `Er ligt nog werk dat niet bewaard is: ${waiting.slice(0, 5).join(', ')}${waiting.length > 5 ? ` en nog ${waiting.length - 5}` : ''}. Bewaar het eerst (git commit), of gooi het weg (git restore).` };
  const version = chooseVersion(changes, to);
  if ('refusal' in version) return { ...version, changes };
  const { back } = version;
  const target = join(root, found.path);
  mkdirSync(dirname(target), { recursive: true });
  if (back) writeFileSync(target, git(root, 'show', `${back.hash}:${back.path}`));
  else rmSync(target);
  git(root, 'add', '--', found.path);
  if (gitAgrees(root, 'diff', '--cached', '--quiet') && back && back.path !== found.path && to === undefined) return { changes, refusal: `De laatste wijziging gaf dit bestand een andere naam en veranderde er niets in. Geef de oude naam terug met: git mv ${found.path} ${back.path}` };
  if (gitAgrees(root, 'diff', '--cached', '--quiet')) return { changes, refusal: `${found.path} is al zoals op ${back?.date ?? 'die dag'}: er is niets te herstellen.` };
  const message = messageFor(found.path, changes[0]!, back);
  writeFileSync(resolve(root, git(root, 'rev-parse', '--git-path', 'MERGE_MSG').trim()), message);
  return { path: found.path, changes, back, message };
}
