// The site's headers in the words of each host. All are served over https, so all carry the policy for https.
import { askAgain, aWhile, forEver, hashedPattern, pagePattern } from '#server/http/cache-control.ts';
import { securityHeaders, type PageClass, type SitePolicy } from '#server/http/security-headers.ts';

const csp = 'Content-Security-Policy';
const opener = 'Cross-Origin-Opener-Policy';
/** The headers that differ from one class of pages to another. */
const own = [csp, opener];
const generated = '# Made by the build from src/server/http/security-headers.ts. Do not edit.';

/** A class of pages with headers of its own, and its addresses; `*` at the end of one stands for all that follows. */
interface Special {
  name: PageClass;
  places: string[];
  /** only those that differ from an ordinary page */
  headers: [string, string][];
}

function split(policy: SitePolicy) {
  const of = (pageClass: PageClass) => securityHeaders(pageClass, policy, { https: true });
  const ordinary = of('page');
  const places: Record<PageClass, string[]> = {
    page: [],
    island: policy.islandPaths,
    offline: policy.offlinePaths ?? [],
    search: policy.searchPaths.map((path) => `${path}*`),
    editor: policy.editor ? [`${policy.editor.path}*`] : [],
  };
  const differing = (name: PageClass) => Object.entries(of(name)).filter(([header, value]) => ordinary[header] !== value);
  const special: Special[] = (Object.keys(places) as PageClass[]).filter((name) => places[name].length).map((name) => ({ name, places: places[name], headers: differing(name) }));
  return { page: own.map((name) => [name, ordinary[name]!] as const), special, shared: Object.entries(ordinary).filter(([name]) => !own.includes(name)) };
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
    block('/*', ['! Access-Control-Allow-Origin', ...[...page, ...shared].map(([name, value]) => `${name}: ${value}`)]),
    ...special.flatMap(({ places, headers }) => places.map((place) => block(place, headers.flatMap(([name, value]) => [`! ${name}`, `${name}: ${value}`])))),
    ...(policy.editor ? [block(`${policy.editor.path}cms/*`, [`Cache-Control: ${forEver}`])] : []),
    ...['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', ...hashedFiles].map((path) => block(path, [`Cache-Control: ${forEver}`])),
  ].join('\n');
}

/**
 * A Caddy snippet, to import inside a site block. Its matchers exclude each other, so their order does not matter. `-Server`
 * stands apart: a block that takes a header away waits for the answer, and Caddy forgets waiting blocks on errors.
 */
export function toCaddy(policy: SitePolicy): string {
  const { page, special, shared } = split(policy);
  const apart = (header: string) => special.filter(({ headers }) => headers.some(([name]) => name === header)).flatMap(({ places }) => places).join(' ');
  const matcher: Record<string, string> = { [csp]: '@words', [opener]: '@alone' };
  return [
    generated,
    'header -Server',
    'header {',
    ...shared.map(([name, value]) => `\t${name} "${value}"`),
    '}',
    ...special.flatMap(({ name, places, headers }) => [`@${name} path ${places.join(' ')}`, ...headers.map(([header, value]) => `header @${name} ${header} "${value}"`)]),
    ...page.flatMap(([name, value]) => [apart(name) ? `${matcher[name]} not path ${apart(name)}` : `${matcher[name]} path *`, `header ${matcher[name]} ${name} "${value}"`]),
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

const variable: Record<string, string> = { [csp]: 'site_policy', [opener]: 'site_opener' };

/** An nginx snippet, to include inside a server block. A location with an `add_header` of its own would lose these. */
export function toNginx(policy: SitePolicy): string {
  const { page, special, shared } = split(policy);
  const when = (pattern: string, name: string, value: string) => `if ($uri ~ "${pattern}") { set $${name} "${value}"; }`;
  return [
    generated,
    ...page.map(([name, value]) => `set $${variable[name]} "${value}";`),
    ...special.flatMap(({ places, headers }) => headers.map(([name, value]) => when(`^(?:${places.map(matching).join('|')})`, variable[name]!, value))),
    `set $site_cache "${aWhile}";`,
    when(pagePattern, 'site_cache', askAgain),
    when(hashedPattern, 'site_cache', forEver),
    ...page.map(([name]) => `add_header ${name} $${variable[name]} always;`),
    ...shared.map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $site_cache always;',
    '',
  ].join('\n');
}
