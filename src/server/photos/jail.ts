// A jail for programs that open what strangers sent: no network, nothing to write, only the files they need, 512 MB and ten seconds. Linux alone has what it takes.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type Jailed = { ok: true; output: Buffer } | { ok: false; why: 'time' | 'memory' | 'failed'; said: string };

export interface Jail {
  /** how it is made, for people */
  kind: 'unshare' | 'bwrap';
  /** Runs a program with bytes on its input; what it says on its output is all that comes out. With `scratch` it may write in a /tmp of its own, in memory. Never rejects. */
  run(command: readonly string[], input: Uint8Array, scratch?: boolean): Promise<Jailed>;
}

/** What a program in the jail may use. */
export const bounds = { memory: 536_870_912, seconds: 10, output: 33_554_432, scratch: 134_217_728 } as const;

const project = resolve(import.meta.dirname, '../../..');
/** What a program sees of the machine: its own libraries, Node, the decoder; no data, no keys, no home, no /etc, no /proc. */
const seen = ['/usr', '/lib', '/lib64', '/bin', '/sbin', process.execPath, join(project, 'node_modules'), join(project, 'package.json'), import.meta.dirname];
const isLink = (path: string) => lstatSync(path).isSymbolicLink();
/** Those that are there, and not in one another: a Node in /usr comes with it. */
const here = () => seen.filter((path) => existsSync(path) && !seen.some((other) => path.startsWith(`${other}/`)));

/** Limits of the kernel. Memory is what a program may write to: V8 reserves gigabytes that it never touches. */
const limited = ['/usr/bin/prlimit', `--data=${bounds.memory}`, `--cpu=${bounds.seconds}`, '--core=0', '--nofile=64', '--fsize=' + bounds.scratch, '--'];
const unprivileged = ['/usr/bin/setpriv', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--'];

/**
 * Builds a root of its own in a file system that lives in memory, makes it unwritable but for a /tmp where one is asked for, and enters it. With `chroot` and
 * without any right, since the kernel then lets nobody make new namespaces either (user_namespaces(7), EPERM).
 */
const script = `set -eu
root=$1; scratch=$2; shift 2
mount -t tmpfs -o size=1m,mode=755,nosuid,nodev jail "$root"
mkdir "$root/tmp" "$root/dev"
[ "$scratch" = 0 ] || mount -t tmpfs -o "size=$scratch,mode=700,nosuid,nodev,noexec" scratch "$root/tmp"
for device in null urandom; do : > "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done
while [ "$1" != -- ]; do
  if [ -L "$1" ]; then cp -P "$1" "$root$1"
  else
    mkdir -p "$root\${1%/*}"
    if [ -d "$1" ]; then mkdir -p "$root$1"; else : > "$root$1"; fi
    mount --bind "$1" "$root$1"
    mount -o remount,bind,ro,nosuid,nodev "$root$1"
  fi
  shift
done
shift
mount -o remount,bind,ro,nosuid,nodev "$root"
exec chroot "$root" "$@"`;

const unshared = (root: string, scratch: boolean) => ['unshare', '--user', '--map-root-user', '--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child', '--', 'sh', '-c', script, 'jail', root, String(scratch ? bounds.scratch : 0), ...here(), '--', ...limited, ...unprivileged];

function bubble(scratch: boolean): string[] {
  const shown = here().flatMap((path) => (isLink(path) ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path]));
  return ['bwrap', '--unshare-all', '--unshare-user', '--disable-userns', '--die-with-parent', '--new-session', '--cap-drop', 'ALL', ...shown, '--dev', '/dev', ...(scratch ? ['--size', String(bounds.scratch), '--tmpfs', '/tmp'] : ['--dir', '/tmp']), '--remount-ro', '/', '--chdir', '/', '--', ...limited];
}

function end(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function run(command: readonly string[], input: Uint8Array): Promise<Jailed> {
  return new Promise((done) => {
    const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'pipe'], env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/tmp', LC_ALL: 'C.UTF-8' }, cwd: '/', detached: true });
    const output: Buffer[] = [];
    let [length, said, late] = [0, '', false];
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, bounds.seconds * 1_000);
    child.stdout.on('data', (part: Buffer) => {
      output.push(part);
      if ((length += part.length) > bounds.output) end(child);
    });
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString('utf8')).slice(-2_000)));
    child.stdin.on('error', () => {}).end(input); // who ends early does not read on
    child.on('error', (error) => (said += error.message));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 && length <= bounds.output) done({ ok: true, output: Buffer.concat(output) });
      else done({ ok: false, why: late || signal === 'SIGXCPU' ? 'time' : /memory/i.test(said) ? 'memory' : 'failed', said });
    });
  });
}

const jails: Record<Jail['kind'], Jail['run']> = {
  async unshare(command, input, scratch = false) {
    const root = mkdtempSync(join(tmpdir(), 'cel-'));
    try {
      return await run([...unshared(root, scratch), ...command], input);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
  bwrap: (command, input, scratch = false) => run([...bubble(scratch), ...command], input),
};

/** Node in the jail: without compiling on the fly, which takes half of the memory before anything is done, and memory that is written and run. */
export const nodeIn = (script: string, ...args: string[]): string[] => [process.execPath, '--jitless', '--no-warnings', '--v8-pool-size=1', join(import.meta.dirname, script), ...args];

/** The first jail that holds on this machine, tried by a program that looks for a way out; or what was found instead of each. */
export async function openJail(kinds: readonly Jail['kind'][] = ['unshare', 'bwrap']): Promise<{ ok: true; jail: Jail } | { ok: false; faults: string[] }> {
  const faults: string[] = [];
  const door = createServer((line) => line.destroy()).listen({ host: '127.0.0.1', port: 0 });
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  try {
    for (const kind of process.platform === 'linux' ? kinds : []) {
      const tried = await jails[kind](nodeIn('try-jail.mjs', String(port)), Buffer.alloc(0));
      if (tried.ok) return { ok: true, jail: { kind, run: jails[kind] } };
      faults.push(`${kind}: ${tried.said.trim().split('\n').find((line) => /\w/.test(line)) ?? tried.why}`);
    }
    return { ok: false, faults };
  } finally {
    door.close();
  }
}
