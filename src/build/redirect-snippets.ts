// The redirects in the words of each host. What stood behind a `?` at the old site means nothing here and is dropped,
// except by Netlify and Cloudflare, which always pass it on.
import { inOrder, isWide, statusOf, type Redirect } from '#domain/redirects.ts';

const generated = '# Made by the build from content/redirects.yaml. Do not edit.';

/** Every spelling of an old address: hosts tell `/a` and `/a/` apart. */
const spellings = (redirect: Redirect) => (isWide(redirect) ? [redirect.from] : [redirect.from, `${redirect.from}/`]);

const lines = (redirects: Redirect[], line: (from: string, redirect: Redirect) => string) =>
  `${[generated, ...inOrder(redirects).flatMap((redirect) => spellings(redirect).map((from) => line(from, redirect)))].join('\n')}\n`;

/** `_redirects` for Netlify and Cloudflare Pages; the first line that fits counts. */
export const toHostRedirects = (redirects: Redirect[]) => lines(redirects, (from, redirect) => `${from} ${redirect.to} ${statusOf(redirect)}`);

/** A Caddy snippet, to import inside a site block; Caddy sorts by length itself. */
export const toCaddyRedirects = (redirects: Redirect[]) => lines(redirects, (from, redirect) => `redir ${from} ${redirect.to} ${statusOf(redirect)}`);

/** An nginx snippet, to include inside a server block: exact locations win, then the longest. */
export const toNginxRedirects = (redirects: Redirect[]) =>
  lines(redirects, (from, redirect) => `location ${isWide(redirect) ? `^~ ${from.slice(0, -1)}` : `= ${from}`} { return ${statusOf(redirect)} ${redirect.to}; }`);
