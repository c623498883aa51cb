// A program of the drills in a process of its own: what measures must not share a thread with what it measures.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../server/running.ts';

/** Runs a file of tests/drill and reads the JSON that it prints. */
export async function fire<T>(file: string, ...args: (string | number)[]): Promise<T> {
  const child = spawn(process.execPath, [`tests/drill/${file}`, ...args.map(String)], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return JSON.parse(said) as T;
}
