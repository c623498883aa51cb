// The two commands, over the invented zone: what they say last, and how they end.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inventedZone, writeFiles } from './base/made-up.ts';

const root = join(import.meta.dirname, '../..');
const zone = inventedZone();
const aPage = 'nl/vragen/wonen/lawaai.mdx';
const aPoint = 'contact/points/loket.yaml';
const made: string[] = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

function run(command: 'main' | 'release', files: Record<string, string>, ...options: string[]) {
  const content = mkdtempSync(join(tmpdir(), 'politiezone-zone-'));
  made.push(content);
  writeFiles(content, { ...zone, ...files });
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(content, 'none') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, `tests/content/${command}.ts`), ...options], { cwd: root, env, encoding: 'utf8' });
  return { status, output: stdout + stderr, last: stdout.trim().split('\n').at(-1) };
}

test('content without faults passes every rule, and says that built pages were not looked at', () => {
  const { status, last, output } = run('main', {}, '--today=2026-11-23');
  assert.match(last ?? '', /^\d+ passed, 0 failed$/, output);
  assert.match(output, /geen gebouwde site/);
  assert.equal(status, 0);
});

test('a fault fails the command, with its file, line, reason and how to mend it', () => {
  const { status, last, output } = run('main', { [aPage]: `${zone[aPage]!}\nGelieve te wachten.\n` }, '--today=2026-11-23');
  assert.match(last ?? '', /^\d+ passed, 1 failed$/);
  assert.match(output, /lawaai\.mdx:\d+ {2}\[forbidden-words\]\n {2}wat: +“Gelieve”\n {2}waarom: .+\n {2}herstel: .+\n {2}uitleg: +\.github\/redactie\/regels\/forbidden-words\.md/);
  assert.equal(status, 1);
});

test('advice never fails the command', () => {
  const { status, output } = run('main', { [aPage]: `${zone[aPage]!}\n${'Wij helpen u en '.repeat(9)}wij komen.\n` }, '--today=2026-11-23');
  assert.match(output, /Advies, long-sentences: \d+ keer/);
  assert.equal(status, 0, output);
});

test('a page that nobody reread in time fails later', () => assert.match(run('main', {}, '--today=2127-01-01').output, /\[review-dates\]/));

test('every format of the same run ends the command the same way', () => {
  const faulty = { [aPage]: `${zone[aPage]!}\nGelieve te wachten.\n` };
  for (const format of ['human', 'github', 'junit', 'json']) {
    assert.equal(run('main', faulty, '--today=2026-11-23', `--format=${format}`).status, 1, format);
    assert.equal(run('main', {}, '--today=2026-11-23', `--format=${format}`).status, 0, format);
  }
  assert.equal((JSON.parse(run('main', faulty, '--today=2026-11-23', '--format=json').output) as { failed: number }).failed, 1);
});

test('an option that does not exist is a mistake, told in Dutch', () => {
  for (const [option, words] of [['--formaat=json', /Dit ken ik niet/], ['--format=xml', /kies een van human, github, junit, json/], ['--month=12', /schrijf jaar-maand/], ['--today=gisteren', /schrijf jaar-maand-dag/]] as const) {
    const { status, output } = run('main', {}, option);
    assert.match(output, words);
    assert.equal(status, 2);
  }
});

test('what is safe is mended in the file itself, and told', () => {
  const { status, output } = run('main', { [aPage]: zone[aPage]!.replaceAll('\n', '\r\n') }, '--today=2026-11-23', '--fix');
  assert.match(output, /Hersteld: .*lawaai\.mdx \(tidy-files\)/);
  assert.equal(status, 0);
});

test('what must be looked over is listed by service, with its day, and fails nothing', () => {
  const { status, output } = run('main', {}, '--due', '--month=2027-11', '--today=2026-11-24');
  assert.match(output, /^Na te lezen tot het einde van 2027-11: \d+\n\nBalie \(1\)\n {2}20\d\d-\d\d-\d\d {2}[^]*\n\nRedactie \(\d+\)\n {2}20\d\d-\d\d-\d\d {2}/);
  assert.equal(status, 0);
  assert.match(run('main', {}, '--due', '--today=2026-11-24').output, /hoeft niemand een bladzijde na te lezen/);
});

test('a built site that is named but not there is a mistake, not a pass', () => assert.equal(run('main', {}, '--dist=/nowhere').status, 2));

test('a zone that has confirmed every fact may be published', () => {
  const { status, last } = run('release', {});
  assert.match(last ?? '', /^Elk feit is bevestigd/);
  assert.equal(status, 0);
});

test('one fact the zone has not confirmed stops publication, and is named with its source and date', () => {
  const { status, last, output } = run('release', { [aPoint]: zone[aPoint]!.replace('confirmed: true', 'confirmed: false') });
  assert.match(output, /loket\.yaml \(1\)\n {2}\d+: value = https:\/\/.+\n {5}bron: .+, nagekeken op 2026-11-23/);
  assert.match(last ?? '', /^Nog niet bevestigd: 1 \(bestanden: 1\)/);
  assert.equal(status, 1);
});

test('a made-up address of the site stops publication too', () => {
  assert.match(run('release', { 'zone.yaml': zone['zone.yaml']!.replace('zilverbeek.be', 'zilverbeek.example') }).output, /url = https:\/\/www\.zilverbeek\.example/);
});
