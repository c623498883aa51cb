// A web server in front of ours, as .github/deploy sets it up: Debian's own program, on loopback, with only names, ports and paths changed.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../programs.ts';
import { freePort, projectRoot } from '../server/running.ts';
import { ask } from './ask.ts';
import { makeCertificate, type Certificate } from './throw-away-ca.ts';

export const host = 'www.example.org';
const deploy = (name: string) => readFileSync(join(projectRoot, '.github/deploy', name), 'utf8');

export interface Front {
  name: string;
  http: number;
  https: number;
  /** of the authority, PEM, and where it lies */
  ca: string;
  caFile: string;
  /** everything the program wrote: its logs, and what it said */
  wrote: () => string;
  /** names of files that it keeps of requests and answers */
  kept: () => string[];
  stop: () => Promise<void>;
}

interface Plan {
  folder: string;
  certificate: Certificate;
  http: number;
  https: number;
  /** of our server */
  upstream: number;
  /** the folder that stands for /srv/politiesite/current/dist */
  dist: string;
}

/** Each of the pairs must be there: a configuration that changed is not tried by halves. */
function changed(text: string, pairs: [string, string][]): string {
  for (const [from] of pairs) if (!text.includes(from)) throw new Error(`“${from}” is no longer in the configuration.`);
  return pairs.reduce((so, [from, to]) => so.replaceAll(from, to), text);
}

function nginxPlan(file: 'nginx.conf' | 'nginx-files.conf', { folder, certificate, http, https, upstream, dist }: Plan): string[] {
  const site = changed(deploy(file), [
    ['listen 80;', `listen 127.0.0.1:${http};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${https} ssl http2;`],
    ['listen [::]:443 ssl http2;', ''],
    ['/etc/letsencrypt/live/www.example.org/fullchain.pem', certificate.chain],
    ['/etc/letsencrypt/live/www.example.org/privkey.pem', certificate.key],
    ...(file === 'nginx.conf' ? ([['127.0.0.1:4321', `127.0.0.1:${upstream}`], ['/srv/politiesite/current/dist', dist], ['/var/log/nginx/', `${folder}/`]] as [string, string][]) : ([['/srv/site/dist', dist]] as [string, string][])),
  ]);
  writeFileSync(join(folder, 'site.conf'), site);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/kept-${kind};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; user root; pid ${folder}/pid; error_log stderr; worker_rlimit_nofile 20000; include /etc/nginx/modules-enabled/*.conf; events { worker_connections 8192; }\nhttp { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${kept} include ${folder}/site.conf; }\n`,
  );
  return ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
}

function caddyPlan(file: 'Caddyfile' | 'Caddyfile.files', { folder, certificate, http, https, upstream, dist }: Plan): string[] {
  const ports = `admin off\n\thttp_port ${http}\n\thttps_port ${https}\n\tdefault_bind 127.0.0.1\n\tskip_install_trust\n`;
  const pairs: [string, string][] =
    file === 'Caddyfile' ? [['127.0.0.1:4321', `127.0.0.1:${upstream}`], ['/srv/politiesite/current/dist', dist], ['{\n\tservers {', `{\n\t${ports}\tservers {`]] : [['/srv/site/dist', dist]];
  const text = changed(deploy(file), [...pairs, ['www.example.org {', `www.example.org {\n\ttls ${certificate.chain} ${certificate.key}`]]);
  writeFileSync(join(folder, 'Caddyfile'), file === 'Caddyfile' ? text : `{\n\t${ports}}\n${text}`);
  return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
}

const programs = {
  nginx: { name: 'nginx', places: ['/usr/sbin/nginx'], packages: ['nginx', 'libnginx-mod-http-brotli-static'], plan: (plan: Plan, alone: boolean) => nginxPlan(alone ? 'nginx-files.conf' : 'nginx.conf', plan) },
  caddy: { name: 'Caddy', places: ['/usr/bin/caddy'], packages: ['caddy'], plan: (plan: Plan, alone: boolean) => caddyPlan(alone ? 'Caddyfile.files' : 'Caddyfile', plan) },
};
export type FrontName = keyof typeof programs;
export const fronts = Object.keys(programs) as FrontName[];

/** What a front is started with: in front of our server (its port), or alone over a folder. */
export interface FrontOptions {
  upstream?: number;
  dist: string;
}

/** Starts one and resolves once it answers. Undefined where the program, or openssl, can be had in no way. Rejects with what it said when it ends first. */
export async function startFront(name: FrontName, { upstream, dist }: FrontOptions): Promise<Front | undefined> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const certificate = makeCertificate(folder, host);
  const [http, https] = [await freePort(), await freePort()];
  const program = findProgram(programs[name]);
  if (!certificate || !program) return undefined;
  const args = programs[name].plan({ folder, certificate, http, https, upstream: upstream ?? 0, dist }, upstream === undefined);
  mkdirSync(join(folder, 'home'));
  const child: ChildProcess = spawn(program, args, { env: { PATH: process.env.PATH, HOME: join(folder, 'home') }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close');
  let over = false;
  void ended.then(() => (over = true));
  const front: Front = {
    name,
    http,
    https,
    ca: certificate.ca,
    caFile: join(folder, 'ca.pem'),
    wrote: () => said + readdirSync(folder).filter((file) => file.endsWith('.log')).map((file) => readFileSync(join(folder, file), 'utf8')).join(''),
    kept: () => readdirSync(folder).filter((file) => file.startsWith('kept-')).flatMap((file) => readdirSync(join(folder, file), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name)),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (;;) {
    if (over) throw new Error(`${name} ended: ${said}`);
    const answers = await ask(front, { path: '/' }).then(() => true, () => false);
    if (answers) return front;
    await new Promise((done) => setTimeout(done, 25));
  }
}
