// A disk that fills up: a small file system in memory where this user may mount one, else a limit on the size of files.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeKeys } from '#server/seal/key-files.ts';
import { startServer, type Running } from './running.ts';
import { makeSite } from './site.ts';

export interface SmallDisk {
  kind: 'file system' | 'file limit';
  folder: string;
  /** put before the command of a program that writes there */
  before: string[];
  /** leaves this many bytes free */
  fill: (free: number) => void;
  /** makes all room again */
  empty: () => void;
  remove: () => void;
}

function mounted(bytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  const ballast = join(folder, 'ballast');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    kind: 'file system',
    folder,
    before: [],
    fill(left) {
      rmSync(ballast, { force: true });
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(0, free() - left)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error; // fuller than asked: that is full
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** A disk of so many bytes. Where none can be mounted, a folder in which no file may grow past them: then `fill` and `empty` can do nothing. */
export function smallDisk(bytes: number): SmallDisk {
  const disk = process.platform === 'linux' ? mounted(bytes) : undefined;
  if (disk) return disk;
  const folder = mkdtempSync(join(tmpdir(), 'limit-'));
  return { kind: 'file limit', folder, before: ['bash', '-c', `ulimit -f ${Math.floor(bytes / 1_024)} && exec "$0" "$@"`], fill: () => {}, empty: () => {}, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server with keys on a disk of so many bytes; both are gone after the test. */
export async function serverOnSmallDisk(t: TestContext, bytes: number): Promise<{ server: Running; disk: SmallDisk }> {
  const { root, remove } = makeSite();
  const disk = smallDisk(bytes);
  t.diagnostic(disk.kind);
  await makeKeys(disk.folder);
  const server = await startServer({ root, dataDir: disk.folder, before: disk.before });
  t.after(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    disk.remove();
    remove();
  });
  return { server, disk };
}
