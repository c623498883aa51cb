// D19: Mozilla's HTTP Observatory over the built site, through nginx and Caddy as .github/deploy sets them up, with TLS.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fronts, host, startFront } from '../../deploy/front.ts';
import { projectRoot } from '../../server/running.ts';
import { drillHouse } from '../house.ts';
import type { DrillPart, Figures } from '../part.ts';

const run = promisify(execFile);

/** Points: 100, and what is given beyond it. */
const goal = 140;
/** Pinned; it brings 130 MB of others, so it is fetched by the exercise that asks it, and is no dependency of the project. */
const observatory = '@mdn/mdn-http-observatory@1.4.8';
const folder = join(projectRoot, 'node_modules/.cache/observatory');

interface Verdict {
  scan: { grade: string; score: number };
  tests: Record<string, { pass: boolean; result: string }>;
}

async function fetchObservatory(): Promise<string> {
  const program = join(folder, 'node_modules/@mdn/mdn-http-observatory/src/scan.js');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', observatory], { cwd: folder, timeout: 300_000 });
  }
  return program;
}

export const observatoryDrill: DrillPart = {
  id: 'D19',
  goal: `Mozilla Observatory gives ${goal} points or more`,
  async run() {
    const dist = join(projectRoot, 'dist');
    if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist/ to look at: npm run build');
    const program = await fetchObservatory();
    const house = await drillHouse({ root: dist, env: { TRUST_PROXY: 'loopback' } });
    const figures: Figures = {};
    let reached = true;
    for (const name of fronts) {
      const front = await startFront(name, { upstream: house.port, dist });
      if (!front) throw new Error(`${name} is not on this machine, and could not be fetched.`);
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: front.caFile, OBSERVED_HOST: host, OBSERVED_HTTP: String(front.http), OBSERVED_HTTPS: String(front.https) };
      const { stdout } = await run(process.execPath, ['--import', join(projectRoot, 'tests/drill/observatory-line.mjs'), program, host], { cwd: folder, env });
      await front.stop();
      const { scan, tests } = JSON.parse(stdout) as Verdict;
      const failed = Object.values(tests).filter(({ pass }) => !pass).map(({ result }) => result);
      figures[name] = `${scan.score} points (${scan.grade})${failed.length ? `; failed: ${failed.join(', ')}` : ''}`;
      reached &&= scan.score >= goal;
    }
    await house.stop();
    house.remove();
    return { figures, reached };
  },
};
