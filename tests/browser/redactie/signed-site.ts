// The built site with a place to keep files: its editor's configuration and policy made by the build's own code, on a port of its own.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backendOf, hostsOf, type Settings } from '#build/editor/backend.ts';
import type { SitePolicy } from '#server/http/security-headers.ts';
import { createSite } from '#server/static/serve.ts';
import { dist } from '../site.ts';

export interface SignedSite {
  /** such as http://localhost:4000 */
  origin: string;
  close: () => Promise<void>;
}

/** Serves /redactie/ as for a zone with these settings. Their addresses may be of loopback: content/redactie.yaml takes only https. */
export async function signedSite(settings: Settings): Promise<SignedSite> {
  const root = mkdtempSync(join(tmpdir(), 'aanmelden-'));
  // The editor looks whether the page of an entry is there already: the news is what the journeys change.
  for (const name of ['redactie/cms', 'redactie/index.html', 'redactie/parts.json', 'nieuws', '404.html', 'favicon.svg']) cpSync(join(dist, name), join(root, name), { recursive: true });
  const config = JSON.parse(readFileSync(join(dist, 'redactie/config.json'), 'utf8')) as object;
  writeFileSync(join(root, 'redactie/config.json'), JSON.stringify({ ...config, ...backendOf(settings) }));
  const policy = JSON.parse(readFileSync(join(dist, '.deploy/headers.json'), 'utf8')) as SitePolicy;
  mkdirSync(join(root, '.deploy'));
  writeFileSync(join(root, '.deploy/headers.json'), JSON.stringify({ ...policy, editor: { path: '/redactie/', ...hostsOf(settings) } }));
  const app = createSite({ root });
  await app.listen({ port: 0, host: 'localhost' });
  const { port } = app.server.address() as AddressInfo;
  const close = async () => {
    await app.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { origin: `http://localhost:${port}`, close };
}
