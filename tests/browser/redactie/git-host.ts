// A server on loopback in the place of GitHub or GitLab: takes requests with its token, from any page, and keeps what it was asked.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server lets in. */
export const token = 'sleutel-van-de-proef';

export interface Ask {
  method: string;
  path: string;
  search: URLSearchParams;
  body: Record<string, unknown>;
}

/** A status with data, or a page. */
export type Answer = [status: number, body: unknown] | { page: string };

/** Answers to requests with the token, and to those without. What they do not know is undefined. */
export interface Answers {
  known: (ask: Ask) => Answer | undefined;
  open?: (ask: Ask) => Answer | undefined;
}

export interface GitHost {
  /** such as http://127.0.0.1:4000 */
  origin: string;
  /** what it did not know or did not let in, such as "GET /x 404" */
  refused: string[];
  close: () => void;
}

/** A change of a file as a person made it, whichever host it was sent to. */
export interface Proposal {
  branch: string;
  message: string;
  files: { path: string; text: string }[];
  title: string;
  onto: string;
  draft: boolean;
  /** how far it is, as the editor marks it */
  label: string;
}

export const moment = '2026-11-25T09:00:00Z';
export const shaOf = (text: string): string => createHash('sha1').update(text).digest('hex');

function answerTo({ known, open }: Answers, ask: Ask, authorized: boolean): Answer {
  return open?.(ask) ?? (authorized ? known(ask) : [401, { message: 'Bad credentials' }]) ?? [404, { message: 'Not Found' }];
}

/** Listens on a free port. */
export async function gitHost(answers: Answers): Promise<GitHost> {
  const host: GitHost = { origin: '', refused: [], close: () => server.close() };
  const server = createServer((request, response) => {
    const { pathname: path, searchParams: search } = new URL(request.url!, 'http://127.0.0.1');
    const method = request.method!;
    const headers = { 'access-control-allow-origin': request.headers.origin ?? '', 'access-control-allow-headers': 'authorization, content-type', 'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE' };
    if (method === 'OPTIONS') return void response.writeHead(204, headers).end();
    void request.toArray().then((parts) => {
      const text = Buffer.concat(parts as Buffer[]).toString('utf8');
      const body = text ? (JSON.parse(text) as Record<string, unknown>) : {};
      const said = answerTo(answers, { method, path, search, body }, /^(?:Bearer|token) (.*)$/.exec(request.headers.authorization ?? '')?.[1] === token);
      if ('page' in said) return void response.writeHead(200, { 'content-type': 'text/html' }).end(said.page);
      if (said[0] >= 400) host.refused.push(`${method} ${path} ${said[0]}`);
      response.writeHead(said[0], { ...headers, 'content-type': 'application/json' }).end(said[0] === 204 ? undefined : JSON.stringify(said[1]));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
}
