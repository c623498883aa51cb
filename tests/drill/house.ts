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

/** Starts a server with keys; `dataDir` only where the exercise needs a special one. */
export async function drillHouse({ dataDir = mkdtempSync(join(tmpdir(), 'drill-')), env = {}, before = [] }: { dataDir?: string; env?: Record<string, string>; before?: string[] } = {}): Promise<DrillHouse> {
  const { root, remove } = makeSite();
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
