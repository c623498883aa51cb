// npm run preview from end to end, in a repository that is thrown away: an invented zone, one proposal, one report.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { commentFrom } from '../preview/gitlab/report.ts';
import type { Report } from '../preview/report.ts';
import { linkPackages } from '../zone/workshop.ts';

const root = mkdtempSync(join(tmpdir(), 'voorstel-'));
after(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.example', ...args], { cwd: root, encoding: 'utf8' });
const change = (path: string, from: string | RegExp, to: string) => writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));

for (const name of ['src', 'tests', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', '.gitignore', '.github/CODEOWNERS']) cpSync(name, join(root, name), { recursive: true });
cpSync('tests/fixtures/zone', join(root, 'content'), { recursive: true });
linkPackages(root);
const program = resolve('node_modules/.cache/editor');
if (existsSync(program)) {
  mkdirSync(join(root, 'node_modules/.cache'));
  symlinkSync(program, join(root, 'node_modules/.cache/editor'), 'junction');
}
git('init', '--quiet', '--initial-branch', 'main');
git('add', '--all');
git('commit', '--quiet', '--message', 'Zoals het was');
git('switch', '--quiet', '--create', 'voorstel');
change('content/contact/points/centrale.yaml', /value: .*/, 'value: "012 99 99 99"');
change('content/nl/nieuws/nieuwe-balie.mdx', 'groene deur van de toren', 'rode deur van de toren');
git('commit', '--quiet', '--all', '--message', 'Een ander nummer');
rmSync(join(root, 'content/nl/nieuws/kermis-voorbij.mdx'));

const { NODE_TEST_CONTEXT: _, ...env } = process.env;
const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/preview/main.ts', '--base', 'main', '--site', 'https://zone.example/website/voorstel-7/', '--dist', 'voorbeeld', '--quiet'], { cwd: root, env: { ...env, OUT_DIR: '' }, encoding: 'utf8' });
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('Het verslag over een voorstel, van begin tot einde', () => {
  test('het wordt gemaakt, en laat niets achter in git', () => {
    assert.equal(status, 0, stdout + stderr);
    assert.equal(git('worktree', 'list').trim().split('\n').length, 1);
  });

  test('het telt wat in het voorstel zit, ook wat nog niet bewaard is', () => {
    const { comparison, facts, approvals, views } = JSON.parse(read('preview/report.json')) as Report;
    const kindOf = (address: string) => comparison.pages.find((page) => page.address === address)?.kind;
    assert.deepEqual(['/nieuws/nieuwe-balie/', '/nieuws/kermis-voorbij/', '/privacy/'].map(kindOf), ['changed', 'removed', undefined]);
    assert.deepEqual(facts.map(({ field, after: now }) => [field, now]), [['Nummer of adres', '012 99 99 99']]);
    assert.ok(approvals.some(({ needed, files }) => needed === 2 && files.includes('content/contact/points/centrale.yaml')));
    const changed = views.find(({ address }) => address === '/nieuws/nieuwe-balie/')!;
    assert.deepEqual(changed.photos.map(({ width, state }) => `${width} ${state}`), ['360 before', '360 after', '1280 before', '1280 after']);
    for (const { file } of changed.photos) assert.ok(existsSync(join(root, 'preview', file)), file);
    assert.deepEqual(changed.axe, []);
  });

  test('de woorden staan er zonder code, het nummer met zijn bron', () => {
    const page = read('preview/index.html');
    assert.match(page, /<del>groene<\/del><ins>rode<\/ins>/);
    assert.match(page, /<ins>012\s99\s99\s99<\/ins>/);
    assert.match(read('preview/comment.md'), /012\s99\s99\s99/);
  });

  test('bij GitLab komt er uit de gegevens dezelfde reactie', () => {
    assert.equal(commentFrom(read('preview/report.json'), 'https://zone.example/website/voorstel-7/'), read('preview/comment.md'));
  });

  test('het voorbeeld van de site past onder zijn adres, zonder redactie en zonder zoekmachines', () => {
    const files = globSync('**/*.*', { cwd: join(root, 'voorbeeld') });
    assert.ok(!files.some((file) => file.startsWith('redactie')));
    assert.ok(files.includes(join('_voorbeeld', 'index.html')) && files.includes(join('_voorbeeld', 'qr.svg')));
    assert.match(read('voorbeeld/index.html'), /<meta name="robots" content="noindex, nofollow">[\s\S]*href="\/website\/voorstel-7\/contact\/"/);
  });
});
