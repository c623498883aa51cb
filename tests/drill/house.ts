// A server of its own for one exercise, and the way to clear it away.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeys } from '#server/seal/key-files.ts';
import { startServer, type Running } from '../server/running.ts';
import { makeSite } from '../server/site.ts';

export interface DrillHouse {
  server: Running;
  root: string;
  dataDir: string;
  port: number;
  /** stops the server as a person would, and keeps its data */
  stop: () => Promise<void>;
  remove: () => void;
}

interface Special {
  /** a built site; one made for the exercise by default */
  root?: string;
  dataDir?: string;
  env?: Record<string, string>;
  before?: string[];
}

/** Starts a server with keys; `dataDir` and `root` only where the exercise needs special ones. */
export async function drillHouse({ root: built, dataDir = mkdtempSync(join(tmpdir(), 'drill-')), env = {}, before = [] }: Special = {}): Promise<DrillHouse> {
  const { root, remove } = built ? { root: built, remove: () => undefined } : makeSite();
  await makeKeys(dataDir);
  const server = await startServer({ root, dataDir, env, before });
  return {
    server,
    root,
    dataDir,
    port: Number(new URL(server.url).port),
    async stop() {
      server.child.kill('SIGTERM');
      await server.ended;
    },
    remove() {
      remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
