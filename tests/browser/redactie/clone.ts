// A copy of the content in a repository of its own, given to the browser as the folder an editor would choose.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { validateContent } from '#build/content/validate.ts';
import { root as project } from '../site.ts';

export interface Clone {
  root: string;
  /** brings back what the editor wrote, and returns the lines that differ from the last commit, with their sign */
  difference: () => Promise<string[]>;
  read: (path: string) => string;
  /** faults the build would stop at */
  faults: () => string[];
  git: (...args: string[]) => string;
  remove: () => void;
}

const filesOf = (root: string) => globSync('content/**/*', { cwd: root }).map((path) => path.replaceAll('\\', '/')).filter((path) => statSync(join(root, path)).isFile() && !path.startsWith('content/geo/'));

/** The content of this project as text, by path. */
export const contentFiles = (): Map<string, string> => new Map(filesOf(project).map((path) => [path, readFileSync(join(project, path), 'utf8')]));

/** Fills the browser's own file system, which has real handles, and lets the folder picker hand it out. Resolves with when that was done, in milliseconds since 1970. */
const giveTo = (page: Page, files: { path: string; text: string }[]): Promise<number> =>
  page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    const clone = await top.getDirectoryHandle('kloon', { create: true });
    await clone.getDirectoryHandle('.git', { create: true });
    await Promise.all(
      all.map(async ({ path, text }) => {
        const names = path.split('/');
        let folder = clone;
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
        const writable = await (await folder.getFileHandle(names.at(-1)!, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }),
    );
    Object.assign(window, { showDirectoryPicker: async () => clone });
    return Date.now();
  }, files);

/** Everything that now lies in that folder; with its bytes what was written after `given`. */
const takeFrom = (page: Page, given: number): Promise<{ path: string; bytes?: number[] }[]> =>
  page.evaluate(async (since) => {
    const clone = await (await navigator.storage.getDirectory()).getDirectoryHandle('kloon');
    const handles: [path: string, handle: FileSystemFileHandle][] = [];
    const visit = async (folder: FileSystemDirectoryHandle, at: string) => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle, `${at}${name}/`);
        else handles.push([at + name, handle as FileSystemFileHandle]);
      }
    };
    await visit(clone, '');
    return Promise.all(
      handles.map(async ([path, handle]) => {
        const file = await handle.getFile();
        return file.lastModified > since ? { path, bytes: [...new Uint8Array(await file.arrayBuffer())] } : { path };
      }),
    );
  }, given);

/** Makes the copy, with files changed by `edits`, and has the folder picker hand it out. The page must be on the site already. */
export async function cloneFor(page: Page, edits: Record<string, (text: string) => string> = {}): Promise<Clone> {
  const root = mkdtempSync(join(tmpdir(), 'redactie-'));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.example', '-c', 'core.autocrlf=false', ...args], { cwd: root, encoding: 'utf8' });
  for (const [path, edit] of Object.entries(edits)) writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Zoals het was');
  const given = await giveTo(page, filesOf(root).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })));
  const bringBack = async () => {
    const now = await takeFrom(page, given);
    for (const path of filesOf(root)) if (!now.some((file) => file.path === path)) rmSync(join(root, path));
    for (const { path, bytes } of now) {
      if (!bytes) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), Buffer.from(bytes));
    }
  };
  return {
    root,
    git,
    difference: async () => {
      await bringBack();
      git('add', '--all');
      return git('diff', '--cached', '--unified=0', '--no-color').split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line));
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    faults: () => validateContent(join(root, 'content')).map(({ path, field, expected }) => `${path} ${field}: ${expected}`),
    remove: () => rmSync(root, { recursive: true }),
  };
}
