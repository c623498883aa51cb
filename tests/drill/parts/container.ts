// The Containerfile: built over a Debian of our own, and the server run in it as its user.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPlainly } from '../../deploy/ask.ts';
import { dist } from '../../browser/site.ts';
import { until } from '../../engines/engine.ts';
import { needProgram } from '../../programs.ts';
import { freePort, projectRoot, served } from '../../server/running.ts';
import { smallDebian } from '../debian.ts';
import type { DrillPart } from '../part.ts';

export const containerDrill: DrillPart = {
  id: 'container',
  goal: 'the Containerfile builds, and the server in it keeps a report as a user of its own and stops when asked',
  async run() {
    const buildah = needProgram({ name: 'buildah', places: ['/usr/bin/buildah'], packages: ['buildah'] });
    const folder = mkdtempSync(join(tmpdir(), 'container-'));
    const where = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--storage-driver', 'overlay'];
    const say = (...args: string[]) => execFileSync(buildah, [...where, ...args], { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (dist !== join(projectRoot, 'dist')) throw new Error('The Containerfile takes the site from dist: run this exercise without DIST.');
    const base = say('from', 'scratch');
    say('add', base, smallDebian(), '/');
    say('commit', '--quiet', '--rm', base, 'localhost/debian');
    say('bud', '--isolation', 'chroot', '--build-arg', 'BASE=localhost/debian', '--tag', 'politiesite', '--file', '.github/deploy/Containerfile', '.');
    const container = say('from', '--pull-never', 'localhost/politiesite');
    const port = await freePort();
    // The command of the image: buildah runs only what it is told.
    const child = spawn(buildah, [...where, 'run', '--isolation', 'chroot', '--env', `PORT=${port}`, container, '--', 'sh', '-c', `id -u; echo $$; exec node_modules/node/bin/node ${served.join(' ')}`], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(child, 'close') as Promise<[number]>;
    const health = await until('the server in the container', () => askPlainly(port, { path: '/health' })).catch(() => undefined);
    const page = health && (await askPlainly(port, { path: '/' }));
    // The server itself is asked to stop, as an engine would ask it: buildah would end it at once. Without an engine it has a number of this machine.
    const [user = '', number = ''] = said.split('\n');
    if (page) process.kill(Number(number), 'SIGTERM');
    else child.kill('SIGKILL');
    const [code] = await ended;
    say('rm', '--all');
    rmSync(folder, { recursive: true, force: true });
    const figures = { user, health: health?.status ?? 0, home: page?.status ?? 0, 'exit code': code };
    return { figures, reached: figures.user === '10001' && figures.health === 200 && figures.home === 200 && code === 0 };
  },
};
