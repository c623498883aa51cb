// The server as a process of its own, as a zone would run it: started on a free port, and ended as hard as a test likes.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** What `npm run serve` hands to Node: its limits and the program. */
export const served = (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: { serve: string } }).scripts.serve.split(' ').slice(1);

/** What Node remembers of compiled files, so that the fiftieth start is faster than the first; written when a server ends by itself. */
const compiled = join(projectRoot, 'node_modules/.cache/node');

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface Running {
  child: ChildProcess;
  url: string;
  /** what it has said so far, on both channels */
  said: () => string;
  /** resolves with its exit code or the signal that ended it */
  ended: Promise<number | string | null>;
}

export interface StartOptions {
  root: string;
  dataDir: string;
  port?: number;
  env?: Record<string, string>;
  /** programs in front of Node, such as strace and its arguments */
  before?: string[];
  /** the folder of the release to start; this one by default */
  cwd?: string;
}

/** Starts the server and resolves once its door is open. Rejects, with what it said, when it ends first. */
export async function startServer({ root, dataDir, port, env = {}, before = [], cwd = projectRoot }: StartOptions): Promise<Running> {
  const at = port ?? (await freePort());
  const [command, ...args] = [...before, process.execPath, ...served];
  const child = spawn(command!, args, { cwd, env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(at), DIST: root, DATA_DIR: dataDir, NODE_COMPILE_CACHE: compiled, ...env } });
  let text = '';
  const ended = once(child, 'close').then(([code, signal]) => (signal ?? code) as number | string | null);
  await new Promise<void>((found, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes('De site staat op')) found();
      });
    void ended.then(() => fail(new Error(text)));
  });
  return { child, url: `http://127.0.0.1:${at}`, said: () => text, ended };
}
