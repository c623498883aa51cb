// Opens a file in the reader's own browser, where there is one.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const openers: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Never fails: the path is printed all the same. */
export function openPage(path: string): void {
  const [command, ...args] = openers[process.platform] ?? [];
  if (command) spawn(command, [...args, resolve(path)], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}
