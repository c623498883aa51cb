// Releases of the site on an address of their own: one server in this process that serves the built pages with the worker it is told to, or nothing at all.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createSite } from '#server/static/serve.ts';
import { dist } from './site.ts';

/** What the releases of these tests hold: whole folders of the built site. */
const parts = ['_astro', 'contact', 'favicon.svg', 'melden', 'nieuws', 'noodgeval', 'offline', 'sw.js', '.deploy/headers.json', '404.html'];

/** The worker as it was built. */
export const builtWorker = () => readFileSync(join(dist, 'sw.js'), 'utf8');
/** The worker that takes every worker away. */
export const killSwitch = () => readFileSync(join(dist, '.deploy/sw-uit.js'), 'utf8');

/** The same worker under the name of another build. */
export const asEdition = (name: string) => builtWorker().replace(/"edition":"\w+"/, `"edition":"${name}"`);

export class Releases {
  readonly root = mkdtempSync(join(tmpdir(), 'uitgave-'));
  private app: FastifyInstance | undefined;
  private port = 0;

  constructor() {
    mkdirSync(join(this.root, '.deploy'));
    for (const part of parts) if (existsSync(join(dist, part))) cpSync(join(dist, part), join(this.root, part), { recursive: true });
    symlinkSync(join(dist, 'zoek-index.json'), join(this.root, 'zoek-index.json'));
  }

  /** Opens, or opens again at the same address. */
  async open(): Promise<void> {
    this.app = createSite({ root: this.root });
    await this.app.listen({ host: '127.0.0.1', port: this.port });
    this.port = (this.app.server.address() as AddressInfo).port;
  }

  /** From now on nobody answers at this address. */
  async shut(): Promise<void> {
    this.app?.server.closeAllConnections();
    await this.app?.close();
  }

  /** Puts another worker on the server, as a new build would. */
  publish(worker: string): void {
    writeFileSync(join(this.root, 'sw.js'), worker);
  }

  /** Changes the words of a page. */
  rewrite(page: string, from: string | RegExp, to: string): void {
    const path = join(this.root, page, 'index.html');
    for (const twin of ['.br', '.gz']) rmSync(path + twin, { force: true });
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  async remove(): Promise<void> {
    await this.shut();
    rmSync(this.root, { recursive: true, force: true });
  }
}
