// How long the site takes to build from nothing, and how much memory that takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A site to build: the real one, or one with generated pages. */
export interface Source {
  name: string;
  /** the folder that holds its astro.config.mjs; built into its own dist/ */
  root: string;
  /** the builder's file and its arguments, from that folder */
  command?: string[];
}

/** Astro's build from nothing, and the one that goes on from what an earlier build left, as an editor's next build does. */
const fromNothing = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
export const withCache = fromNothing.slice(0, 2);

export interface BuildTime {
  name: string;
  pages: number;
  seconds: number;
  /** of processor time, all cores together; steadier than `seconds` on a machine others use too */
  cpuSeconds: number;
  /** of the largest process, in megabytes (10⁶ bytes) */
  peakMemory: number;
}

/** Builds into the site's own dist/; throws with the builder's last words when the build fails. */
export async function measureBuild({ name, root, command = fromNothing }: Source): Promise<BuildTime> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const usage = join(folder, 'usage');
  try {
    const start = performance.now();
    const { code, said } = await run(watched(usage, command), root);
    const seconds = (performance.now() - start) / 1_000;
    if (code !== 0) throw new Error(`The build of ${name} failed:\n${lastWords(said)}`);
    const pages = await Array.fromAsync(glob('**/*.html', { cwd: join(root, 'dist') }));
    const [kibibytes = NaN, user = NaN, system = NaN] = (await readFile(usage, 'utf8')).trim().split(' ').map(Number);
    return { name, pages: pages.length, seconds, cpuSeconds: user + system, peakMemory: (kibibytes * 1_024) / 1e6 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run([command, ...args]: [string, ...string[]], root: string): Promise<{ code: number; said: string }> {
  const env = { ...process.env, OUT_DIR: join(root, 'dist'), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  // In a process group of its own, so that builder and stopwatch end together when the bench is stopped.
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = () => process.kill(-child.pid!, 'SIGKILL');
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close').finally(() => process.off('exit', end))) as [number];
  return { code, said };
}

/** The last lines of what a program said, without the stack traces that hide the sentence above them. */
function lastWords(said: string): string {
  return said.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line)).slice(-15).join('\n');
}

/** A command that writes peak memory (KiB), user and system seconds to `file`: GNU time, which sees child processes too, else Node's own count. */
function watched(file: string, script: string[]): [string, ...string[]] {
  const time = '/usr/bin/time';
  if (process.platform === 'linux' && existsSync(time)) return [time, '--quiet', '-f', '%M %U %S', '-o', file, process.execPath, ...script];
  const count = `const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(file)}, [maxRSS, userCPUTime / 1e6, systemCPUTime / 1e6].join(' '));`;
  return [process.execPath, `--import=data:text/javascript,${encodeURIComponent(`process.on('exit', () => { ${count} })`)}`, ...script];
}
