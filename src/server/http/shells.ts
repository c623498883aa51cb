// Pages that only the server can fill: the frame comes from the build, so there is one layout and one set of styles; what is filled in is never kept by anyone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { escaped } from './escaped.ts';
import { sendHtml } from './send-html.ts';

export interface Filled {
  /** text of the title */
  title: string;
  /** what stands in `<main>` */
  main: VNode;
  /** of the page */
  locale: string;
}

/** Sends a filled page with a status. */
export type Fill = (reply: FastifyReply, status: number, page: Filled) => Promise<FastifyReply>;

export const shellsFolder = join('.deploy', 'shells');

/** Reads the shells of a built site, one a language. */
export function readShells(root: string): Fill {
  const folder = join(root, shellsFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const shells = new Map(names.map((name) => [name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')]));
  return (reply, status, { title, main, locale }) => {
    const shell = shells.get(locale) ?? shells.values().next().value ?? '<!doctype html><title><!--fill:title--></title><main><!--fill:main--></main>';
    const parts: Record<string, string> = { title: escaped(title), main: renderToString(main) };
    return sendHtml(reply, status, shell.replace(/<!--fill:(title|main)-->/g, (_, name: string) => parts[name]!));
  };
}
