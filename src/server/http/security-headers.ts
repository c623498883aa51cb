// What a browser may do with an answer of this site: every security header, decided here and nowhere else.

import { editorPolicy, openerPolicy, type EditorHosts } from './editor-policy.ts';

/**
 * The classes whose pages are ours from the first byte to the last: their inline code is known by its hash.
 * `page`: loads no script file before a touch. `island`: loads the script of a form or of the finder, under the same policy.
 * `offline`: as `page`, and may ask for the worker that keeps it for when there is no line; `island` may too.
 * `search`: the page of the full-text search, with script and WebAssembly.
 */
export const ownClasses = ['page', 'offline', 'island', 'search'] as const;
export type OwnClass = (typeof ownClasses)[number];

/** Every class there is; `editor`: the web editor. */
export type PageClass = OwnClass | 'editor';

/** Hashes of inline code as a policy names them: `sha256-…`, without quotes. */
export interface InlineHashes {
  script: string[];
  style: string[];
}

/** What the build found in the pages, kept in `.deploy/headers.json`. */
export interface SitePolicy {
  /** addresses that start with one of these are of the class `search` */
  searchPaths: string[];
  /** pages of the class `island`: exactly this address, or with `*` at the end every address that starts with what precedes it */
  islandPaths: string[];
  /** pages of the class `offline`, written in the same way; none of them may be among the islands. A build of before there were any has none. */
  offlinePaths?: string[];
  /** the folder of the web editor, and where it may connect; none where the site has none */
  editor?: EditorHosts & { path: string };
  hashes: Record<OwnClass, InlineHashes>;
}

export interface Transport {
  /** whether the visitor's browser came by https */
  https: boolean;
}

/** The strictest policy: no inline code at all. */
export const emptyPolicy: SitePolicy = { searchPaths: [], islandPaths: [], offlinePaths: [], hashes: { page: { script: [], style: [] }, offline: { script: [], style: [] }, island: { script: [], style: [] }, search: { script: [], style: [] } } };

/**
 * Everything browsers let a page ask for, except the two a report may use: where you stand, and a photo. `bluetooth` and
 * `web-share` are left out: Chromium on Linux does not know them and warns on every page (tried November 2026).
 */
const denied = [
  'accelerometer', 'autoplay', 'clipboard-read', 'clipboard-write', 'compute-pressure', 'cross-origin-isolated', 'display-capture',
  'encrypted-media', 'fullscreen', 'gamepad', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts',
  'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb', 'window-management',
  'xr-spatial-tracking',
];
const permissionsPolicy = ['camera=(self)', 'geolocation=(self)', ...denied.map((feature) => `${feature}=()`)].join(', ');

const quoted = (hashes: string[]) => [...new Set(hashes)].sort().map((hash) => `'${hash}'`);

/** One directive; without any source it says `'none'`. */
const directive = (name: string, sources: string[]) => `${name} ${sources.length ? sources.join(' ') : "'none'"}`;

/** The Content-Security-Policy of one class of pages. Holds no `unsafe-inline`, no `unsafe-eval`, no foreign address. */
export function contentSecurityPolicy(pageClass: OwnClass, { script, style }: InlineHashes, { https }: Transport): string {
  const search = pageClass === 'search';
  const files = search || pageClass === 'island';
  const keeps = pageClass === 'offline' || pageClass === 'island';
  return [
    "default-src 'none'",
    // Inline code by its hash only; files from this site only, for search on the first touch and for islands (decisions 0008, 0010).
    directive('script-src', [...(script.length || files ? ["'self'"] : []), ...(search ? ["'wasm-unsafe-eval'"] : []), ...quoted(script)]),
    directive('style-src', quoted(style)),
    "img-src 'self'",
    "connect-src 'self'",
    ...(keeps ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // `serviceWorker.register(url)` takes a trusted value: one policy with one fixed address. Elsewhere no script may make any.
    `trusted-types ${keeps ? 'offline' : "'none'"}`,
    // Safari upgrades http://localhost too, and then nothing loads (https://bugs.webkit.org/show_bug.cgi?id=250776).
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Every security header for one class of pages of a site. Goes on each answer: pages, files, redirects, refusals. */
export function securityHeaders(pageClass: PageClass, policy: SitePolicy, transport: Transport): Record<string, string> {
  const isEditor = pageClass === 'editor';
  const editor = policy.editor ?? { connect: [], img: [] };
  return {
    'Content-Security-Policy': isEditor ? editorPolicy(editor, transport) : contentSecurityPolicy(pageClass, policy.hashes[pageClass], transport),
    // Browsers ignore this one over http (RFC 6797, 8.1), so it needs no condition. Two years, as hstspreload.org asks.
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
    // Not no-referrer: with that, browsers send `Origin: null` on a plain form.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': isEditor ? openerPolicy(editor) : 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // For browsers that do not know frame-ancestors.
    'X-Frame-Options': 'DENY',
    'Origin-Agent-Cluster': '?1',
  };
}

const isIn = (path: string, place: string) => (place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place || path === `${place}index.html`);

/** The class of an address. `path` starts with a slash and holds no query. */
export function classOf(path: string, { editor, searchPaths, islandPaths, offlinePaths = [] }: SitePolicy): PageClass {
  if (editor && path.startsWith(editor.path)) return 'editor';
  if (searchPaths.some((start) => path.startsWith(start))) return 'search';
  if (islandPaths.some((place) => isIn(path, place))) return 'island';
  return offlinePaths.some((place) => isIn(path, place)) ? 'offline' : 'page';
}
