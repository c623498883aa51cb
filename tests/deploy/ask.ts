// Asks a front something as a browser would: by TLS, for its name, with the throw-away authority as the only one believed.
import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';
import { buffer } from 'node:stream/consumers';

export interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

export interface Told {
  status: number;
  headers: IncomingHttpHeaders;
  /** each header as often as it came, names in small letters */
  raw: [string, string][];
  body: Buffer;
}

const name = 'www.example.org';

/** One request, one answer. Rejects when the line breaks before the answer is whole. */
export function ask({ https, ca }: { https: number; ca: string }, { path, method = 'GET', headers = {}, body }: Asked): Promise<Told> {
  return exchange(secure({ host: '127.0.0.1', port: https, servername: name, ca, agent: false, path, method, headers: { host: `${name}:${https}`, ...headers } }), body);
}

/** The same without TLS, such as our server itself. */
export function askPlainly(port: number, { path, method = 'GET', headers = {}, body }: Asked): Promise<Told> {
  return exchange(plain({ host: '127.0.0.1', port, agent: false, path, method, headers: { host: `${name}:${port}`, ...headers } }), body);
}

function exchange(request: ReturnType<typeof plain>, body?: Buffer | string): Promise<Told> {
  return new Promise((done, fail) => {
    request.on('error', fail).on('response', async (answer) => {
      try {
        const raw = answer.rawHeaders.flatMap((text, i, all) => (i % 2 ? [] : [[text.toLowerCase(), all[i + 1]!] as [string, string]]));
        done({ status: answer.statusCode!, headers: answer.headers, raw, body: await buffer(answer) });
      } catch (error) {
        fail(error as Error);
      }
    });
    request.end(body);
  });
}
