// Whether a post comes from a page of another site, told by what browsers say of it.
import type { FastifyRequest } from 'fastify';

/** The host of an `Origin` header, or undefined when it names none. */
function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/**
 * Whether a browser says that another site made this request. `Sec-Fetch-Site` decides where there is one (Fetch Metadata, W3C);
 * else `Origin` must name the host that was asked. No `Origin`, or `null` (which a page without referrer sends), is no refusal:
 * nothing here works by cookie, so a stranger's page could do no more than the stranger himself.
 */
export function isCrossSite({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined || origin === 'null') return false;
  return hostOf(origin) !== host.toLowerCase();
}
