import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, classOf, emptyPolicy, ownClasses, securityHeaders } from './security-headers.ts';

const none = { script: [], style: [] };
const http = { https: false };
const hashes = { script: ['sha256-b=', 'sha256-a=', 'sha256-b='], style: ['sha256-s='] };

/** The directives of a policy, by name. */
const read = (policy: string) => new Map(policy.split('; ').map((d) => [d.split(' ')[0], d.split(' ').slice(1).join(' ')]));

test('a page may run exactly the inline code whose hash the build found, each hash once and in a fixed order', () => {
  const policy = read(contentSecurityPolicy('page', hashes, http));
  assert.equal(policy.get('script-src'), "'self' 'sha256-a=' 'sha256-b='");
  assert.equal(policy.get('style-src'), "'sha256-s='");
});

test('a page without inline code may run none, load none and connect nowhere', () => {
  const policy = read(contentSecurityPolicy('page', none, http));
  assert.equal(policy.get('default-src'), "'none'");
  assert.equal(policy.get('script-src'), "'none'");
  assert.equal(policy.get('style-src'), "'none'");
  assert.equal(policy.get('connect-src'), "'self'");
  assert.equal(policy.has('worker-src'), false);
  assert.equal(policy.get('trusted-types'), "'none'");
});

test('the search page may load its script and WebAssembly from this site only, start no worker and make no trusted value', () => {
  const policy = read(contentSecurityPolicy('search', none, http));
  assert.equal(policy.get('script-src'), "'self' 'wasm-unsafe-eval'");
  assert.equal(policy.get('connect-src'), "'self'");
  assert.equal(policy.has('worker-src'), false);
  assert.equal(policy.get('trusted-types'), "'none'");
});

test('a page for when there is no line may ask for the one worker of this site, and nothing more than any other page', () => {
  const policy = read(contentSecurityPolicy('offline', hashes, http));
  assert.equal(policy.get('trusted-types'), 'offline');
  assert.equal(policy.get('worker-src'), "'self'");
  const withoutWorker = contentSecurityPolicy('offline', hashes, http).replace(" worker-src 'self';", '').replace('trusted-types offline', "trusted-types 'none'");
  assert.equal(withoutWorker, contentSecurityPolicy('page', hashes, http));
});

test('a page with an island may load script files of this site too, and nothing more than a page for when there is no line', () => {
  assert.equal(read(contentSecurityPolicy('island', none, http)).get('script-src'), "'self'");
  assert.equal(contentSecurityPolicy('island', hashes, http), contentSecurityPolicy('offline', hashes, http));
});

test('no policy holds an unsafe source, a wildcard or a foreign address', () => {
  for (const pageClass of ownClasses)
    for (const https of [true, false]) {
      const policy = contentSecurityPolicy(pageClass, hashes, { https });
      assert.doesNotMatch(policy, /unsafe-(?:inline|eval'|hashes)(?<!wasm-unsafe-eval')|\*|https?:|data:|blob:/);
      for (const name of ['form-action', 'base-uri', 'frame-ancestors', 'require-trusted-types-for']) assert.ok(read(policy).has(name), name);
    }
});

test('addresses are raised to https only where the visitor came by https, for Safari would do it on localhost too', () => {
  assert.match(contentSecurityPolicy('page', none, { https: true }), /; upgrade-insecure-requests$/);
  assert.doesNotMatch(contentSecurityPolicy('page', none, http), /upgrade/);
});

test('every header is there, and a page may ask for nothing but the place and the camera', () => {
  const headers = securityHeaders('page', emptyPolicy, http);
  assert.equal(headers['Strict-Transport-Security'], 'max-age=63072000; includeSubDomains; preload');
  assert.equal(headers['Referrer-Policy'], 'same-origin');
  assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  assert.equal(headers['X-Frame-Options'], 'DENY');
  assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin');
  assert.equal(headers['Cross-Origin-Resource-Policy'], 'same-origin');
  assert.equal(headers['Origin-Agent-Cluster'], '?1');
  const features = headers['Permissions-Policy']!.split(', ');
  assert.equal(new Set(features.map((f) => f.split('=')[0])).size, features.length);
  assert.deepEqual(features.filter((f) => !f.endsWith('=()')), ['camera=(self)', 'geolocation=(self)']);
});

test('no header can be cut in two or break out of the quotes of a host configuration', () => {
  for (const value of Object.values(securityHeaders('search', { ...emptyPolicy, hashes: { ...emptyPolicy.hashes, search: hashes } }, { https: true }))) assert.doesNotMatch(value, /[\r\n"$\\{}]/);
});

test('an address is of the search class only when it starts with a search path', () => {
  const policy = { ...emptyPolicy, searchPaths: ['/zoeken/'] };
  assert.equal(classOf('/zoeken/', policy), 'search');
  assert.equal(classOf('/zoeken/verder/', policy), 'search');
  for (const path of ['/', '/zoeken', '/nieuws/zoeken/', '/Zoeken/']) assert.equal(classOf(path, policy), 'page');
  assert.equal(classOf('/zoeken/', emptyPolicy), 'page');
});

test('an address is of the island class when it is named, or starts with what stands before a star', () => {
  const policy = { ...emptyPolicy, searchPaths: ['/zoeken/'], islandPaths: ['/wijk/', '/melden/*'] };
  for (const path of ['/wijk/', '/wijk/index.html', '/melden/', '/melden/lawaai/']) assert.equal(classOf(path, policy), 'island', path);
  for (const path of ['/', '/wijk', '/wijk/molenrak/', '/wijken/', '/melden', '/nieuws/wijk/']) assert.equal(classOf(path, policy), 'page', path);
  assert.equal(classOf('/zoeken/', policy), 'search');
});

test('an address is of the offline class when it is named and no island, and in a build of before there were any none is', () => {
  const policy = { ...emptyPolicy, islandPaths: ['/melden/*'], offlinePaths: ['/noodgeval/', '/contact/*'] };
  for (const path of ['/noodgeval/', '/noodgeval/index.html', '/contact/', '/contact/post/']) assert.equal(classOf(path, policy), 'offline', path);
  for (const path of ['/', '/noodgeval', '/fr/contact/', '/sw.js']) assert.equal(classOf(path, policy), 'page', path);
  assert.equal(classOf('/melden/lawaai/', policy), 'island');
  assert.equal(classOf('/noodgeval/', { ...policy, offlinePaths: undefined }), 'page');
});

test('the editor loads its program from this site only, connects only where the zone keeps its files, and nobody may frame it', () => {
  const site = { ...emptyPolicy, editor: { path: '/redactie/', connect: ['https://api.github.com'], img: ['https://avatars.githubusercontent.com'] } };
  const headers = securityHeaders('editor', site, http);
  const policy = read(headers['Content-Security-Policy']!);
  assert.equal(policy.get('script-src'), "'self'");
  assert.equal(policy.get('connect-src'), "'self' blob: data: https://api.github.com");
  assert.equal(policy.get('frame-ancestors'), "'none'");
  assert.equal(policy.get('require-trusted-types-for'), "'script'");
  assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin-allow-popups');
  assert.equal(securityHeaders('editor', { ...site, editor: { ...site.editor, returns: true } }, http)['Cross-Origin-Opener-Policy'], 'unsafe-none', 'a window that goes to GitLab and comes back must still know this page');
  assert.equal(securityHeaders('page', { ...site, editor: { ...site.editor, returns: true } }, http)['Cross-Origin-Opener-Policy'], 'same-origin');
  assert.equal(read(securityHeaders('editor', emptyPolicy, http)['Content-Security-Policy']!).get('connect-src'), "'self' blob: data:", 'without settings nothing leaves the computer');
  assert.deepEqual(['/redactie/', '/redactie/cms/a.js', '/redactie', '/'].map((path) => classOf(path, site)), ['editor', 'editor', 'page', 'page']);
});
