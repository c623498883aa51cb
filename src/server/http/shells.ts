// Pages that only the server can fill: the frame comes from the build, so there is one layout and one set of styles; what is filled in is never kept by anyone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { accepts } from './accepts.ts';
import { escaped } from './escaped.ts';

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

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Fast rather than small: someone waits. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Compressed as the browser likes it. Another site cannot make a browser send it a text of its choice here, so nothing can be guessed from sizes (BREACH). */
async function packed(reply: FastifyReply, html: string): Promise<Buffer | string> {
  const header = reply.request.headers['accept-encoding'];
  const coding = ['br', 'gzip'].find((known) => accepts(header, known));
  if (coding) reply.header('content-encoding', coding);
  return coding === 'br' ? brotli(html, quick) : coding ? zip(html) : html;
}

/** Reads the shells of a built site, one a language. */
export function readShells(root: string): Fill {
  const folder = join(root, shellsFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const shells = new Map(names.map((name) => [name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')]));
  return async (reply, status, { title, main, locale }) => {
    const shell = shells.get(locale) ?? shells.values().next().value ?? '<!doctype html><title><!--fill:title--></title><main><!--fill:main--></main>';
    const parts: Record<string, string> = { title: escaped(title), main: renderToString(main) };
    const html = shell.replace(/<!--fill:(title|main)-->/g, (_, name: string) => parts[name]!);
    reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').header('x-robots-tag', 'noindex').header('vary', 'accept-encoding');
    return reply.send(await packed(reply, html));
  };
}
