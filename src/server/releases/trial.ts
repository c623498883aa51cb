// Starts a release once before it is used, over empty files of the same shapes as the real ones: so that what cannot start, or cannot read the data, is never switched to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeKeys } from '../seal/key-files.ts';
import { files } from '../store/shapes.ts';

const patience = 60_000;

/** A file with the tables and the version of another, and no rows. */
function copyShape(from: string, to: string): void {
  const real = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  const empty = new DatabaseSync(to);
  const number = (name: string) => Object.values(real.prepare(`PRAGMA ${name}`).get()!)[0] as number;
  for (const { sql } of real.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'").all()) empty.exec(sql as string);
  empty.exec(`PRAGMA application_id = ${number('application_id')}; PRAGMA user_version = ${number('user_version')};`);
  real.close();
  empty.close();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The Node that a release brings itself, else this one. */
export function nodeOf(folder: string): string {
  const own = join(folder, 'node_modules', 'node', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** What keeps the release in `folder` from serving the data in `dataDir`, in its own words; undefined when it started and could keep a report. */
export async function faultOf(folder: string, dataDir: string): Promise<string | undefined> {
  const trial = mkdtempSync(join(tmpdir(), 'trial-'));
  await makeKeys(trial); // of its own, and gone with it
  for (const name of Object.values(files)) if (existsSync(join(dataDir, name))) copyShape(join(dataDir, name), join(trial, name));
  const port = await freePort();
  const child = spawn(nodeOf(folder), ['src/server/main.ts'], { cwd: folder, env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: trial }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close');
  try {
    const open = new Promise<boolean>((done) => {
      child.stdout.on('data', () => said.includes('De site staat op') && done(true));
      void ended.then(() => done(false));
      setTimeout(done, patience, false).unref();
    });
    if (!(await open)) return said.trim().replaceAll(trial, dataDir) || 'de server zei niets';
    const { status } = await fetch(`http://127.0.0.1:${port}/health`);
    return status === 200 ? undefined : `een proefmelding kon niet bewaard worden (${status})`;
  } catch (error) {
    return (error as Error).message;
  } finally {
    child.kill('SIGKILL');
    await ended;
    rmSync(trial, { recursive: true, force: true });
  }
}
