// The sites we measure ourselves beside: each is filled with the same articles, built, and looked at like ours.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articles, type Article } from './articles.ts';
import type { Workshop } from './workshop.ts';

export interface Peer {
  name: string;
  /** the package whose version stands for the whole */
  main: string;
  /** what builds it, for Node */
  command: string[];
  /** where its pages lie */
  folder: string;
}

export const peers: Peer[] = [
  { name: 'starlight', main: '@astrojs/starlight', command: ['node_modules/astro/bin/astro.mjs', 'build', '--force'], folder: 'src/content/docs/artikelen' },
  { name: 'govuk', main: '@x-govuk/govuk-eleventy-plugin', command: ['node_modules/@11ty/eleventy/cmd.cjs'], folder: 'docs/artikelen' },
];

const recipes = join(import.meta.dirname, 'peers');
const exec = promisify(execFile);

/**
 * The peer with `count` articles, in the folder where its packages are installed: Astro loses a component of a package that stands outside the
 * project. Throws when its packages are not there and cannot be fetched.
 */
export async function openPeer({ name, folder }: Peer, project: string, count: number): Promise<Workshop> {
  const cache = join(project, 'node_modules/.cache/bench', name);
  mkdirSync(cache, { recursive: true });
  const root = realpathSync(cache);
  const remove = () => {
    const installed = ['node_modules', 'package.json', 'installed.json'];
    for (const entry of readdirSync(root)) if (!installed.includes(entry)) rmSync(join(root, entry), { recursive: true });
    for (const own of ['.astro', '.vite', '.cache']) rmSync(join(root, 'node_modules', own), { recursive: true, force: true });
  };
  remove();
  await install(name, root);
  cpSync(join(recipes, name), root, { recursive: true });
  const file = ({ slug }: Article) => join(root, folder, `${slug}.md`);
  mkdirSync(join(root, folder), { recursive: true });
  for (const article of articles(count)) writeFileSync(file(article), markdown(article));
  return { root, file, address: ({ slug }) => `/artikelen/${slug}/`, remove };
}

/** The version of what was installed, such as `@astrojs/starlight 0.42.4`. */
export function versionOf({ main }: Peer, { root }: Workshop): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', main, 'package.json'), 'utf8')) as { version: string };
  return `${main} ${version}`;
}

/** Installs a peer's packages in `folder`, among the project's caches and never among its own, and only when its list of packages changed. */
async function install(name: string, folder: string): Promise<void> {
  const wanted = readFileSync(join(recipes, name, 'package.json'), 'utf8');
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  writeFileSync(join(folder, 'package.json'), wanted);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--fetch-retries=1', '--loglevel=error'];
  await exec(npm, ['install', ...quietly], { cwd: folder, timeout: 300_000, shell: process.platform === 'win32' });
  writeFileSync(done, wanted);
}

/** An article in plain Markdown, with the layout that Eleventy asks for and Starlight ignores. */
const markdown = ({ title, description, body }: Article) => `---\ntitle: "${title}"\ndescription: "${description}"\nlayout: page\n---\n\n${body}\n`;
