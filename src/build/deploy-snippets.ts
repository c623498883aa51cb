// The site's headers in the words of each host. All are served over https, so all carry the policy for https.
import { askAgain, aWhile, forEver, hashedPattern, pagePattern } from '#server/http/cache-control.ts';
import { securityHeaders, type PageClass, type SitePolicy } from '#server/http/security-headers.ts';

const csp = 'Content-Security-Policy';
const opener = 'Cross-Origin-Opener-Policy';
const generated = '# Made by the build from src/server/http/security-headers.ts. Do not edit.';

function split(policy: SitePolicy) {
  const of = (pageClass: PageClass) => securityHeaders(pageClass, policy, { https: true });
  const { [csp]: page, [opener]: alone, ...shared } = of('page');
  const editor = policy.editor && { path: policy.editor.path, csp: of('editor')[csp]!, opener: of('editor')[opener]! };
  return { page: page!, alone: alone!, search: of('search')[csp]!, editor, shared: Object.entries(shared) };
}

/**
 * `_headers` for Netlify and Cloudflare Pages. Where two blocks fit one address, Netlify lets the later one win and Cloudflare
 * joins both values with a comma, which for a CSP means: both must allow. `! Name` takes the earlier value away at Cloudflare;
 * Netlify skips that line, as it holds no colon. Cache-Control stands in blocks that never overlap: both hosts' default is
 * `public, max-age=0, must-revalidate`, and pages keep that. `hashedFiles` are addresses outside the folders named here.
 */
export function toHostHeaders(policy: SitePolicy, hashedFiles: string[]): string {
  const { page, alone, search, editor, shared } = split(policy);
  const block = (path: string, lines: string[]) => [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    generated,
    block('/*', ['! Access-Control-Allow-Origin', `${csp}: ${page}`, `${opener}: ${alone}`, ...shared.map(([name, value]) => `${name}: ${value}`)]),
    ...policy.searchPaths.map((path) => block(`${path}*`, [`! ${csp}`, `${csp}: ${search}`])),
    ...(editor ? [block(`${editor.path}*`, [`! ${csp}`, `${csp}: ${editor.csp}`, `! ${opener}`, `${opener}: ${editor.opener}`])] : []),
    ...(editor ? [block(`${editor.path}cms/*`, [`Cache-Control: ${forEver}`])] : []),
    ...['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', ...hashedFiles].map((path) => block(path, [`Cache-Control: ${forEver}`])),
  ].join('\n');
}

/**
 * A Caddy snippet, to import inside a site block. Its matchers exclude each other, so their order does not matter. `-Server`
 * stands apart: a block that takes a header away waits for the answer, and Caddy forgets waiting blocks on errors.
 */
export function toCaddy(policy: SitePolicy): string {
  const { page, alone, search, editor, shared } = split(policy);
  const searchPaths = policy.searchPaths.map((path) => `${path}*`).join(' ');
  const apart = [searchPaths, editor && `${editor.path}*`].filter(Boolean).join(' ');
  return [
    generated,
    'header -Server',
    'header {',
    ...shared.map(([name, value]) => `\t${name} "${value}"`),
    '}',
    ...(searchPaths ? [`@search path ${searchPaths}`, `header @search ${csp} "${search}"`] : []),
    ...(editor ? [`@editor path ${editor.path}*`, `@notEditor not path ${editor.path}*`, `header @editor ${csp} "${editor.csp}"`, `header @editor ${opener} "${editor.opener}"`] : ['@notEditor path *']),
    apart ? `@ordinary not path ${apart}` : '@ordinary path *',
    `header @ordinary ${csp} "${page}"`,
    `header @notEditor ${opener} "${alone}"`,
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

/** An nginx snippet, to include inside a server block. A location with an `add_header` of its own would lose these. */
export function toNginx(policy: SitePolicy): string {
  const { page, alone, search, editor, shared } = split(policy);
  const when = (pattern: string, name: string, value: string) => `if ($uri ~ "${pattern}") { set $${name} "${value}"; }`;
  return [
    generated,
    `set $site_policy "${page}";`,
    ...(policy.searchPaths.length ? [when(`^(?:${policy.searchPaths.map(literally).join('|')})`, 'site_policy', search)] : []),
    `set $site_opener "${alone}";`,
    ...(editor ? [when(`^${literally(editor.path)}`, 'site_policy', editor.csp), when(`^${literally(editor.path)}`, 'site_opener', editor.opener)] : []),
    `set $site_cache "${aWhile}";`,
    when(pagePattern, 'site_cache', askAgain),
    when(hashedPattern, 'site_cache', forEver),
    `add_header ${csp} $site_policy always;`,
    `add_header ${opener} $site_opener always;`,
    ...shared.map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $site_cache always;',
    '',
  ].join('\n');
}
