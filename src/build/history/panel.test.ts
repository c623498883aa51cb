// What a preview shows of a page's history.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { historyPanels } from './panel.ts';

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Naam', GIT_AUTHOR_EMAIL: 'naam@zone.example', GIT_COMMITTER_NAME: 'Naam', GIT_COMMITTER_EMAIL: 'naam@zone.example' };

test('five changes at most, with day and part; no name, no HTML of a message, nothing for a page without a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'politiezone-panel-'));
  const cwd = process.cwd();
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, env });
    cpSync('tests/fixtures/zone', join(root, 'content'), { recursive: true });
    git('init', '--quiet');
    for (const [i, subject] of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes <b>'].entries()) {
      writeFileSync(join(root, 'content/nl/rubrieken/hulp.yaml'), `title: Hulp\ndescription: ${'x'.repeat(40)}\nicon: siren\norder: ${i}\n`);
      git('add', '--all');
      git('commit', '--quiet', '--message', subject, '--date', `2026-03-0${i + 1}T12:00:00Z`);
    }
    process.chdir(root);
    const panel = historyPanels('.', 'content');
    const html = panel('/vragen/hulp/');
    assert.equal(html.match(/<li>/g)?.length, 5);
    assert.match(html, /redactie: zes &lt;b&gt;<\/li>/);
    assert.doesNotMatch(html, /Naam|naam@|<b>/);
    assert.equal(panel('/sitemap/'), '');
  } finally {
    process.chdir(cwd);
    rmSync(root, { recursive: true });
  }
});
