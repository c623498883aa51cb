// Looks over the shoulder of the server with strace: in which order it brings bytes to the disk and answers.
import { spawnSync } from 'node:child_process';
import { findProgram } from '../programs.ts';

/** Whether strace is here and may look at a program; Debian's is fetched when there is none. A machine may forbid it, and some systems have none. */
export function straceWorks(): boolean {
  const strace = findProgram({ name: 'strace', places: ['/usr/bin/strace', '/usr/local/bin/strace'], packages: ['strace'] });
  return strace !== undefined && spawnSync(strace, ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Put before the server's own command. It looks from the side (`-D`), so that the process that was started is the server itself. */
export const straceBefore = (output: string) => ['strace', '-D', '-f', '-y', '-qq', '-s', '32', '-e', 'trace=fsync,fdatasync,write,writev,sendto,sendmsg', '-o', output];

export type Seen = 'synced' | 'answered';

/** What was seen, in the order it was done: `synced` when the file that is looked at (a write-ahead log) reached the disk, `answered` when an answer with this status began to leave. */
export function readTrace(text: string, status: number, file = /intake\.db-wal/): Seen[] {
  const underway = new Set<string>();
  const seen: Seen[] = [];
  for (const line of text.split('\n')) {
    const [, thread = '', call = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const path = /^f(?:data)?sync\(\d+<([^>]*)>/.exec(call)?.[1];
    const starts = path !== undefined && new RegExp(`(?:${file.source})$`).test(path);
    if (starts && /<unfinished/.test(call)) underway.add(thread);
    else if (starts && /= 0$/.test(call)) seen.push('synced');
    else if (/^<\.\.\. f(?:data)?sync resumed>.*= 0$/.test(call) && underway.delete(thread)) seen.push('synced');
    else if (call.includes(`"HTTP/1.1 ${status} `)) seen.push('answered');
  }
  return seen;
}
