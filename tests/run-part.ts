// Runs one part of the tests as a process of its own, and reads from what it leaves behind how many tests passed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Part {
  name: string;
  what: string;
  /** arguments for Node */
  command: string[];
  /** the counts of a run, from its output; undefined when it told none */
  count: (output: string) => Counts | undefined;
  /** reads `dist/`, so it is pointless after a failed build */
  needsBuild?: boolean;
  /** the parts after it do not wait for it */
  meanwhile?: boolean;
}

export interface Outcome extends Counts {
  seconds: number;
  /** everything the part said */
  output: string;
}

/** No part may hang the tests: after this many milliseconds it is ended and has failed. */
const limit = 35 * 60_000;

/** Runs a part in `cwd`. Never throws; a part that crashes, or counts nothing, has one failure more than it told of. */
export async function runPart({ command, count }: Part, cwd: string): Promise<Outcome> {
  const start = performance.now();
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' };
  const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { ...judge(code, countOf(count, output)), seconds: (performance.now() - start) / 1_000, output: signal ? `${output}\nended by ${signal}` : output };
}

function countOf(count: Part['count'], output: string): Counts | undefined {
  try {
    return count(output);
  } catch {
    return undefined;
  }
}

/** Counts as they are believed: an exit code that says more than the counts do is a failure too, and nothing counted is never a pass. */
export function judge(code: number | null, counts: Counts | undefined): Counts {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const silent = passed + failed === 0;
  const crashed = code !== 0 && failed === 0;
  return { passed, failed: failed + (silent || crashed ? 1 : 0) };
}

/** The counts of `node --test`, from the summary that its spec reporter ends with. */
export function countNodeTests(output: string): Counts {
  const figure = (name: string) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))?.at(-1)?.split(' ').at(-1) ?? 0);
  return { passed: figure('pass'), failed: figure('fail') + figure('cancelled') + figure('skipped') + figure('todo') };
}

/** The counts of a command that ends with `N passed, N failed`. */
export function countLastLine(output: string): Counts | undefined {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return passed && failed ? { passed: Number(passed), failed: Number(failed) } : undefined;
}

/** The counts in Playwright's JSON report: a test that was skipped, or passed only the second time, has not passed. */
export function countPlaywright(report: string): Counts {
  const { stats, errors } = JSON.parse(report) as { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>; errors: unknown[] };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** A command that is one test: it does what it should, or it does not. */
export const countOnce = (sign: RegExp) => (output: string): Counts => (sign.test(output) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
