// A copy of the project with generated questions in it, built in a folder of its own so that nothing of the project is touched.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, type Article } from './articles.ts';

export interface Workshop {
  /** the folder that holds its astro.config.mjs */
  root: string;
  /** the file of a generated article */
  file: (article: Article) => string;
  /** its address on the site */
  address: (article: Article) => string;
  remove: () => void;
}

/** An empty folder that goes when the bench ends, however it ends. */
export function openFolder(name: string): Pick<Workshop, 'root' | 'remove'> {
  const root = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  const remove = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', remove);
  return { root, remove: () => void (process.off('exit', remove), remove()) };
}

/** Copies the project and adds `count` generated questions in MDX. */
export function openWorkshop(project: string, count: number): Workshop {
  const { root, remove } = openFolder(`${count}`);
  for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(project, part), join(root, part), { recursive: true });
  linkModules(join(project, 'node_modules'), join(root, 'node_modules'));
  const { rubric, owner } = firstQuestion(root);
  const file = ({ slug }: Article) => join(root, questions, rubric, `${slug}.mdx`);
  for (const article of articles(count)) writeFileSync(file(article), mdx(article, owner));
  return { root, file, address: ({ slug }) => `/vragen/${rubric}/${slug}/`, remove };
}

const questions = 'content/nl/vragen';

/** Where this zone's questions may stand and who may own them: as one of its own does. */
function firstQuestion(root: string): { rubric: string; owner: string } {
  const names = readdirSync(join(root, questions), { recursive: true, encoding: 'utf8' }).filter((name) => /^[^\\/]+[\\/][^\\/]+\.mdx$/.test(name)).sort();
  const [name] = names;
  if (!name) throw new Error(`No question in ${questions} to write others like.`);
  const owner = /^owner: *(.+)$/m.exec(readFileSync(join(root, questions, name), 'utf8'))?.[1];
  return { rubric: name.split(/[\\/]/)[0]!, owner: owner ?? 'Onthaal' };
}

/** Every package by a link, so that the caches that builds keep in node_modules are the workshop's own. */
function linkModules(from: string, to: string): void {
  mkdirSync(to);
  const own = ['.cache', '.vite', '.astro'];
  for (const name of readdirSync(from).filter((entry) => !own.includes(entry))) symlinkSync(join(from, name), join(to, name));
}

/** An article as an editor writes a question. */
function mdx({ title, description, body }: Article, owner: string): string {
  return `---
title: "${title}"
description: "${description}"
short:
  - Lees eerst wat hieronder staat.
  - Kom daarna langs bij het kantoor.
action: { label: Zoek een kantoor, to: /contact/ }
sources:
  - { title: Voorbeeld, ref: "voorbeeld voor de meting", checked: 2026-01-01, confirmed: false }
owner: ${owner}
reviewed: 2026-01-01
reviewBy: 2099-01-01
---

${body}
`;
}
