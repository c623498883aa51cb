// What preview-deploy.yml does with the files of a stranger, carried out: its own lines of shell, with a `gh` of ours that keeps what it is given.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import type { Workflow } from './lint.ts';

const { jobs } = parse(readFileSync('.github/workflows/preview-deploy.yml', 'utf8')) as Workflow;
const lines = (name: RegExp) => jobs['tonen']!.steps.find((step) => name.test(step.name ?? ''))!.run!;
const mark = '<!-- voorbeeld-van-de-site -->';

/** Tells the head of the proposal, finds no older comment, and keeps the new one. */
const gh = `#!/bin/bash
case "$*" in
  *'--method'*) cp comment.md posted.md ;;
  *pulls*) echo abc ;;
esac
`;

function run(t: TestContext, name: RegExp, files: Record<string, string>, prepare: (folder: string) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'vreemd-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'voorbeeld/site'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), gh);
  chmodSync(join(folder, 'bin/gh'), 0o755);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'voorbeeld', path), text);
  prepare(join(folder, 'voorbeeld'));
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, REPO: 'zone/website', HEAD: 'abc', NUMBER: '7', GITHUB_ENV: join(folder, 'env') };
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', lines(name)], { cwd: folder, env, encoding: 'utf8' });
  const posted = join(folder, 'posted.md');
  return { status, said: stdout, posted: existsSync(posted) ? readFileSync(posted, 'utf8') : undefined };
}

// These lines run on GitHub's Linux; Windows has no bash of its own.
describe('De bestanden van een vreemde zijn gegevens', { skip: process.platform === 'win32' }, () => {
  const check = /Nakijken/;
  const post = /Eén reactie/;

  test('een gewoon voorbeeld komt door de controle', (t) => assert.deepEqual(run(t, check, { 'number.txt': '7', 'site/index.html': '' }), { status: 0, said: '', posted: undefined }));

  for (const [what, files, prepare] of [
    ['een nummer met een opdracht erin', { 'number.txt': '7; rm -rf /' }],
    ['een nummer dat een pad is', { 'number.txt': '../../x' }],
    ['geen nummer', { 'number.txt': '' }],
    ['een bestand van git', { 'number.txt': '7', 'site/.gitattributes': '' }],
    ['een verwijzing naar een bestand van de machine', { 'number.txt': '7' }, (folder: string) => symlinkSync('/etc/passwd', join(folder, 'site/a.html'))],
  ] as [string, Record<string, string>, ((folder: string) => void)?][])
    test(`${what} komt er niet door`, (t) => {
      const { status, said } = run(t, check, files, prepare);
      assert.equal(status, 1);
      assert.notEqual(said, '');
    });

  test('de reactie roept niemand, en zegt verder hetzelfde', (t) => {
    const { status, posted } = run(t, post, { 'comment.md': `${mark}\n\nDag @everyone en @zone/feiten: “café”.\n` });
    assert.equal(status, 0);
    assert.equal(posted, `${mark}\n\nDag @\u200Beveryone en @\u200Bzone/feiten: “café”.\n`);
  });

  test('wat geen reactie over het voorbeeld is, wordt niet geplaatst', (t) => {
    const { status, posted } = run(t, post, { 'comment.md': `Klik hier.\n${mark}\n` });
    assert.deepEqual([status, posted], [1, undefined]);
  });

  test('een reactie die te lang is, wordt afgekapt', (t) => {
    const { posted } = run(t, post, { 'comment.md': `${mark}\n${'@'.repeat(100_000)}` });
    assert.ok(Buffer.byteLength(posted!) <= 65_000 + 3);
  });
});
