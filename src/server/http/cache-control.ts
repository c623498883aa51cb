// How long a browser may keep a file without asking again.

/** Files whose name changes with their content, as a regular expression that JavaScript, nginx and Caddy all read. */
export const hashedPattern = '^/(?:_astro/|redactie/cms/|pagefind/(?:fragment|index)/|pagefind/[^/]+[.]pf_)';
/** Addresses that answer with a page, and the worker that keeps pages: a broken one must not stay for an hour. */
export const pagePattern = '(?:/|[.]html|^/sw[.]js)$';

/** For ever: another content has another name. */
export const forEver = 'public, max-age=31536000, immutable';
/** Ask each time; the ETag makes that an answer without a body. */
export const askAgain = 'no-cache';
/** One hour. */
export const aWhile = 'public, max-age=3600';

const hashed = new RegExp(hashedPattern);
const page = new RegExp(pagePattern);

/** The Cache-Control of an address. `path` starts with a slash and holds no query. */
export function cacheControlFor(path: string): string {
  if (hashed.test(path)) return forEver;
  return page.test(path) ? askAgain : aWhile;
}
