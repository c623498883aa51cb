// Websites of others that the site leads to: asked politely whether they are still there, one question at a time for each host.
import { setTimeout as pause } from 'node:timers/promises';
import { entriesOf, list, text } from '../base/entries.ts';
import type { Site } from '../base/site.ts';

export interface Link {
  url: string;
  path: string;
  line: number;
}

export interface Outside extends Link {
  /** `gone`: the answer is that it does not exist. `unsure`: no answer, or one for people only */
  state: 'gone' | 'unsure';
  reason: string;
}

export interface Manners {
  /** who asks, so that the other side can find us */
  userAgent: string;
  /** milliseconds between two questions to one host */
  wait: number;
  /** milliseconds for one answer */
  limit: number;
}

/** Every address of another website: among the contact points and among the sources. Each once. */
export function outsideLinks(site: Site): Link[] {
  const points = entriesOf(site, 'points')
    .filter(({ data }) => ['website', 'app'].includes(text(data['kind'])))
    .map(({ file, data }) => ({ url: text(data['value']), path: file.path, line: file.lineOf(['value']) }));
  const sources = site.files.flatMap((file) => {
    const data = (file.data ?? {}) as Record<string, unknown>;
    const refs = list(data, 'sources').map(({ ref }, i) => ({ url: text(ref), path: file.path, line: file.lineOf(['sources', i, 'ref']) }));
    return [...refs, { url: text(data['source']), path: file.path, line: file.lineOf(['source']) }];
  });
  const all = [...points, ...sources].filter(({ url }) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url));
  return all.filter(({ url }, i) => all.findIndex((other) => other.url === url) === i);
}

/** What an answer means: some sites answer a program as if it were not welcome, and are there for people. */
function judge(status: number): Pick<Outside, 'state' | 'reason'> | undefined {
  if (status < 400) return undefined;
  return status === 404 || status === 410 ? { state: 'gone', reason: `bestaat niet meer (${status})` } : { state: 'unsure', reason: `antwoordt met ${status}` };
}

async function ask(url: string, { userAgent, limit }: Manners): Promise<Pick<Outside, 'state' | 'reason'> | undefined> {
  const question = (method: string) => fetch(url, { method, redirect: 'follow', headers: { 'user-agent': userAgent }, signal: AbortSignal.timeout(limit) });
  try {
    const head = await question('HEAD');
    if (head.ok) return undefined;
    // Some servers know no HEAD: before a site is called gone, it is asked as a browser would.
    const get = await question('GET');
    await get.body?.cancel();
    return judge(get.status);
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError') return { state: 'unsure', reason: 'antwoordt niet op tijd' };
    return cause?.code === 'ENOTFOUND' ? { state: 'gone', reason: 'die naam bestaat niet meer' } : { state: 'unsure', reason: `geen verbinding${cause?.code ? ` (${cause.code})` : ''}` };
  }
}

/** Asks all of them, at most four hosts at once. Never throws. */
export async function lookOutside(links: Link[], manners: Manners): Promise<Outside[]> {
  const hosts = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const found: Outside[] = [];
  const worker = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const [i, link] of host.entries()) {
        if (i > 0) await pause(manners.wait);
        const trouble = await ask(link.url, manners);
        if (trouble) found.push({ ...link, ...trouble });
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return found.sort((a, b) => a.state.localeCompare(b.state) || a.path.localeCompare(b.path) || a.line - b.line);
}
