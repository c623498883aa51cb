// The project's own server, started on a free port for as long as the bench needs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, served } from '../server/running.ts';

export interface Site {
  /** such as `http://localhost:4173`, without a slash at the end */
  base: string;
  stop: () => Promise<void>;
}

export interface OwnSite extends Site {
  /** why the server is no longer there, should it have stopped by itself */
  fault: () => string | undefined;
}

const patience = 30_000;

/** Starts the server over `dist/` and waits for its own word that it is ready; throws with its words when it dies. */
export async function startSite(root: string): Promise<OwnSite> {
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no dist/ to measure: run npm run build first.');
  const child = spawn(process.execPath, served, {
    cwd: root,
    env: { ...process.env, PORT: String(await freePort()), DIST: join(root, 'dist') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const gone = once(child, 'exit').finally(() => process.off('exit', end));
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(late);
  };
  let said = '';
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /De site staat op (http:\/\/[^\s/]+)/.exec(said);
        if (address?.[1]) resolve(address[1]);
      });
    }
  });
  const base = await Promise.race([ready, gone.then(() => undefined), after(patience)]);
  const fault = () => {
    const code = child.signalCode ?? child.exitCode;
    return code === null ? undefined : `The server stopped by itself (${code}). It said:\n${said}`;
  };
  if (base) return { base, stop, fault };
  await stop();
  throw new Error(`The server stopped, or was not ready within ${patience / 1_000} s. It said:\n${said}`);
}

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined).unref());
