// The site's headers in the words of each host. All are served over https, so all carry the policy for https.
import { askAgain, aWhile, forEver, hashedPattern, pagePattern } from '#server/http/cache-control.ts';
import { pageClasses, securityHeaders, type PageClass, type SitePolicy } from '#server/http/security-headers.ts';

const csp = 'Content-Security-Policy';
const generated = '# Made by the build from src/server/http/security-headers.ts. Do not edit.';

/** A class of pages with a policy of its own, and its addresses; `*` at the end of one stands for all that follows. */
interface Special {
  name: PageClass;
  places: string[];
  value: string;
}

function split(policy: SitePolicy) {
  const of = (pageClass: PageClass) => securityHeaders(pageClass, policy.hashes[pageClass], { https: true });
  const { [csp]: page, ...shared } = of('page');
  const places: Record<PageClass, string[]> = { page: [], island: policy.islandPaths, search: policy.searchPaths.map((path) => `${path}*`) };
  const special: Special[] = pageClasses.filter((name) => places[name].length).map((name) => ({ name, places: places[name], value: of(name)[csp]! }));
  return { page: page!, special, shared: Object.entries(shared) };
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Where two blocks fit one address, Netlify lets the later one win and Cloudflare
 * joins both values with a comma, which for a CSP means: both must allow. `! Name` takes the earlier value away at Cloudflare;
 * Netlify skips that line, as it holds no colon. Cache-Control stands in blocks that never overlap: both hosts' default is
 * `public, max-age=0, must-revalidate`, and pages keep that. `hashedFiles` are addresses outside the folders named here.
 */
export function toHostHeaders(policy: SitePolicy, hashedFiles: string[]): string {
  const { page, special, shared } = split(policy);
  const block = (path: string, lines: string[]) => [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    generated,
    block('/*', ['! Access-Control-Allow-Origin', `${csp}: ${page}`, ...shared.map(([name, value]) => `${name}: ${value}`)]),
    ...special.flatMap(({ places, value }) => places.map((place) => block(place, [`! ${csp}`, `${csp}: ${value}`]))),
    ...['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', ...hashedFiles].map((path) => block(path, [`Cache-Control: ${forEver}`])),
  ].join('\n');
}

/**
 * A Caddy snippet, to import inside a site block. Its matchers exclude each other, so their order does not matter. `-Server`
 * stands apart: a block that takes a header away waits for the answer, and Caddy forgets waiting blocks on errors.
 */
export function toCaddy(policy: SitePolicy): string {
  const { page, special, shared } = split(policy);
  const everySpecial = special.flatMap(({ places }) => places).join(' ');
  return [
    generated,
    'header -Server',
    'header {',
    ...shared.map(([name, value]) => `\t${name} "${value}"`),
    '}',
    ...special.flatMap(({ name, places, value }) => [`@${name} path ${places.join(' ')}`, `header @${name} ${csp} "${value}"`]),
    everySpecial ? `@words not path ${everySpecial}` : '@words path *',
    `header @words ${csp} "${page}"`,
    `@hashed path_regexp ${hashedPattern}`,
    `@page path_regexp ${pagePattern}`,
    `@other not path_regexp ${hashedPattern}|${pagePattern}`,
    `header @hashed Cache-Control "${forEver}"`,
    `header @page Cache-Control "${askAgain}"`,
    `header @other Cache-Control "${aWhile}"`,
    '',
  ].join('\n');
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** nginx looks again once it has found the index of a folder. */
const matching = (place: string) => (place.endsWith('*') ? literally(place.slice(0, -1)) : `${literally(place)}(?:index[.]html)?$`);

/** An nginx snippet, to include inside a server block. A location with an `add_header` of its own would lose these. */
export function toNginx(policy: SitePolicy): string {
  const { page, special, shared } = split(policy);
  const when = (pattern: string, name: string, value: string) => `if ($uri ~ "${pattern}") { set $${name} "${value}"; }`;
  return [
    generated,
    `set $site_policy "${page}";`,
    ...special.map(({ places, value }) => when(`^(?:${places.map(matching).join('|')})`, 'site_policy', value)),
    `set $site_cache "${aWhile}";`,
    when(pagePattern, 'site_cache', askAgain),
    when(hashedPattern, 'site_cache', forEver),
    `add_header ${csp} $site_policy always;`,
    ...shared.map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $site_cache always;',
    '',
  ].join('\n');
}
