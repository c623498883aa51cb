// Our own site and its peers, filled with the same articles and measured in the same run; ratios count, seconds do not travel.
import { join } from 'node:path';
import { articles } from './articles.ts';
import { type BuildTime, measureBuild } from './build.ts';
import { measureBytes, type PageBytes } from './bytes.ts';
import { serveFolder } from './folder-server.ts';
import { failures, type Look, measureSpeed, type PageSpeed } from './lighthouse.ts';
import { openPeer, peers, versionOf } from './peers.ts';
import { type Site, startSite } from './site.ts';
import type { Page } from './templates.ts';
import type { Workshop } from './workshop.ts';

/** What our own site is called among its peers. */
export const ours = 'ours';

export interface Beside {
  name: string;
  /** what it is made of */
  version: string;
  build: BuildTime;
  bytes: PageBytes[];
  speed: PageSpeed[];
  faults: string[];
}

/** Measures our own workshop, built before, as a peer. */
export async function measureOurs(workshop: Workshop, build: BuildTime, look: Look): Promise<Beside> {
  return lookAt({ name: ours, version: 'this site', build: { ...build, name: ours } }, await startSite(workshop.root), { workshop, look });
}

/** Installs, builds and measures the peer of this name. Throws when it cannot be installed or built. */
export async function measurePeer(name: string, project: string, { count, look }: { count: number; look: Look }): Promise<Beside> {
  const peer = peers.find((one) => one.name === name)!;
  const workshop = await openPeer(peer, project, count);
  try {
    const build = await measureBuild({ name, root: workshop.root, command: peer.command });
    return await lookAt({ name, version: versionOf(peer, workshop), build }, await serveFolder(join(workshop.root, 'dist')), { workshop, look });
  } finally {
    workshop.remove();
  }
}

async function lookAt(built: Pick<Beside, 'name' | 'version' | 'build'>, site: Site, { workshop, look }: { workshop: Workshop; look: Look }): Promise<Beside> {
  try {
    const page = { kind: 'content', timed: true, status: 200 } as const;
    const pages: Page[] = [{ ...page, name: 'home', address: '/' }, { ...page, name: 'article', address: workshop.address(articles(1)[0]!) }];
    const bytes = await measureBytes(site.base, pages);
    const speed: PageSpeed[] = [];
    for (const each of look.runs > 0 ? pages : []) speed.push(await measureSpeed(site.base, each, look));
    return { ...built, bytes, speed, faults: speed.flatMap(failures).map((fault) => `${built.name}, ${fault}`) };
  } finally {
    await site.stop();
  }
}
