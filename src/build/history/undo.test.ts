// Undoing a mistake, from start to end, in a repository of its own: what was right comes back, and nothing unsaved is lost.
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const made: string[] = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Redactie', GIT_AUTHOR_EMAIL: 'redactie@zone.example', GIT_COMMITTER_NAME: 'Redactie', GIT_COMMITTER_EMAIL: 'redactie@zone.example',
  CONTENT_DIR: 'content',
};
const page = 'content/nl/vragen/wonen/lawaai.mdx';

/** The invented zone in a repository, with a question whose title is changed once. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'politiezone-undo-'));
  made.push(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' });
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const save = (message: string, date: string) => {
    git('add', '--all');
    execFileSync('git', ['commit', '--quiet', '-m', message], { cwd: root, env: { ...env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date } });
    return git('rev-parse', 'HEAD').trim();
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/build/history/undo-command.ts'), ...args], { cwd: root, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  git('init', '--quiet');
  cpSync('tests/fixtures/zone', join(root, 'content'), { recursive: true });
  const first = save('De zone begint', '2026-03-03T12:00:00Z');
  const right = read(page);
  write(page, right.replace('Lawaai van de buren', 'Lawaai van de beren'));
  const second = save('Titel verbeterd\n\nDienst: Balie', '2026-04-04T12:00:00Z');
  return { root, git, write, read, save, run, right, first, second };
}

test('the version before the last change stands ready to be saved, with a message, and is not saved yet', () => {
  const { run, read, git, right, second } = repository();
  const { status, said } = run('/vragen/wonen/lawaai/');
  assert.equal(status, 0, said);
  assert.equal(read(page), right);
  assert.match(said, new RegExp(`${second.slice(0, 9)} {2}2026-04-04 {2}Balie: Titel verbeterd\\n {2}\\w{9} {2}2026-03-03 {2}redactie: De zone begint`));
  assert.match(said, /staat weer zoals op 2026-03-03\. Er is nog niets bewaard/);
  assert.equal(git('rev-parse', 'HEAD').trim(), second);
  assert.equal(git('diff', '--cached', '--name-only').trim(), page);
  git('commit', '--quiet', '--no-edit');
  assert.match(git('log', '-1', '--format=%B'), /^Zet content\/nl\/vragen\/wonen\/lawaai\.mdx terug zoals op 2026-03-03\n\nMaakt ongedaan: Titel verbeterd \(\w{9}, 2026-04-04\)/);
  assert.equal(git('status', '--porcelain'), '');
});

test('a page is found by its address, its whole address, its path and its name', () => {
  const { run } = repository();
  for (const name of ['/vragen/wonen/lawaai/', 'vragen/wonen/lawaai', 'https://www.zilverbeek.example/vragen/wonen/lawaai/', page, 'nl/vragen/wonen/lawaai.mdx', 'lawaai']) assert.match(run(name, '--list').said, /Titel verbeterd/, name);
});

test('a page that does not exist is not guessed: the nearest is named', () => {
  const { run } = repository();
  const { status, said } = run('/vragen/wonen/lawai/');
  assert.equal(status, 2);
  assert.match(said, /ken ik niet\. Bedoelt u \/vragen\/wonen\/lawaai\/\?/);
});

test('unsaved work stops it, with words, and nothing is touched', () => {
  const { run, read, write } = repository();
  write('content/zone.yaml', `${read('content/zone.yaml')}# bezig\n`);
  const before = read(page);
  const { status, said } = run('lawaai');
  assert.equal(status, 2);
  assert.match(said, /nog werk dat niet bewaard is: content\/zone\.yaml\. Bewaar het eerst/);
  assert.equal(read(page), before);
});

test('another version is chosen by its code; a code of another page is refused', () => {
  const { run, read, write, save, right, first } = repository();
  write(page, `${read(page)}\nNog een zin.\n`);
  save('Zin erbij', '2026-05-05T12:00:00Z');
  write('content/nl/vragen/wonen/vreemd-bezoek.mdx', `${read('content/nl/vragen/wonen/vreemd-bezoek.mdx')}\nEen zin.\n`);
  const elsewhere = save('Elders', '2026-06-06T12:00:00Z');
  assert.match(run('lawaai', '--to', elsewhere).said, /die versie heeft deze bladzijde niet/);
  assert.match(run('lawaai', '--to', '--all').said, /Zeg welke bladzijde/);
  assert.equal(run('lawaai', '--to', first.slice(0, 8)).status, 0);
  assert.equal(read(page), right);
});

test('going back to what is there already is said, and leaves nothing waiting', () => {
  const { run, git, second } = repository();
  assert.match(run('lawaai', '--to', second).said, /er is niets te herstellen/);
  assert.equal(git('status', '--porcelain'), '');
});

test('a page that was made by the last change goes away again', () => {
  const { run, root, write, save, right } = repository();
  write('content/nl/vragen/wonen/nieuw.mdx', right.replace('Lawaai van de buren', 'Een nieuwe vraag'));
  save('Nieuwe vraag', '2026-05-05T12:00:00Z');
  const { said } = run('nieuw');
  assert.match(said, /is weer weg: voor die wijziging bestond het niet/);
  assert.ok(!existsSync(join(root, 'content/nl/vragen/wonen/nieuw.mdx')));
});

test('a page that moved keeps its history, and its new place', () => {
  const { run, root, read, save } = repository();
  renameSync(join(root, page), join(root, 'content/nl/vragen/wonen/geluid.mdx'));
  save('Verhuisd', '2026-05-05T12:00:00Z');
  writeFileSync(join(root, 'content/nl/vragen/wonen/geluid.mdx'), read('content/nl/vragen/wonen/geluid.mdx').replace('Praat eerst.', 'Roep eerst.'));
  save('Roepen', '2026-06-06T12:00:00Z');
  const { said } = run('geluid', '--to', execFileSync('git', ['rev-parse', 'HEAD~2'], { cwd: root, env, encoding: 'utf8' }).trim());
  assert.match(said, /Titel verbeterd/);
  assert.match(read('content/nl/vragen/wonen/geluid.mdx'), /beren[\s\S]*Praat eerst/);
});

test('a proposal that was merged is one change: going back loses nothing that stood there before it', () => {
  const { git, write, read, save, run, root } = repository();
  const merge = (date: string) => execFileSync('git', ['merge', '--quiet', '--no-ff', '--message', 'Merge pull request #12 from zone/tak\n\nZin erbij', 'tak'], { cwd: root, env: { ...env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date } });
  const branch = git('symbolic-ref', '--short', 'HEAD').trim();
  git('switch', '--quiet', '--create', 'tak');
  write(page, `${read(page)}\nEen zin van de tak.\n`);
  save('Van de tak', '2026-05-02T12:00:00Z');
  git('switch', '--quiet', branch);
  write(page, read(page).replace('Praat eerst.', 'Praat eerst rustig.'));
  save('Rustig', '2026-05-01T12:00:00Z');
  write(page, read(page).replace('Blijf rustig', 'Blijf kalm'));
  save('Kalm', '2026-05-03T12:00:00Z');
  const before = read(page);
  merge('2026-05-04T12:00:00Z');
  assert.match(read(page), /Een zin van de tak/);
  const { said } = run('lawaai');
  assert.match(said, /2026-05-04 {2}redactie: Zin erbij\n.*2026-05-03 {2}redactie: Kalm\n/);
  assert.equal(read(page), before);
});

test('a page that was removed comes back, by its address, its path or its name', () => {
  for (const name of ['/vragen/wonen/lawaai/', page, 'lawaai']) {
    const { read, root, run, save } = repository();
    const before = read(page);
    rmSync(join(root, page));
    save('Weg ermee', '2026-05-05T12:00:00Z');
    const { status, said } = run(name);
    assert.equal(status, 0, said);
    assert.match(said, /2026-05-05 {2}redactie: Weg ermee \(verwijderd\)/);
    assert.equal(read(page), before);
  }
});

test('a file that only got another name is told so, with the way back', () => {
  const { run, root, save, git } = repository();
  renameSync(join(root, page), join(root, 'content/nl/vragen/wonen/geluid.mdx'));
  save('Verhuisd', '2026-05-05T12:00:00Z');
  assert.match(run('geluid').said, /andere naam.*git mv content\/nl\/vragen\/wonen\/geluid\.mdx content\/nl\/vragen\/wonen\/lawaai\.mdx/);
  assert.equal(git('status', '--porcelain'), '');
});

test('an old version that no longer fits the site is told before anyone saves it', () => {
  const { run, read, write, save, right } = repository();
  write(page, right.replace('owner: Redactie', 'owner: Oude dienst'));
  save('Fout', '2026-05-05T12:00:00Z');
  write(page, right);
  save('Hersteld', '2026-06-06T12:00:00Z');
  const { status, said } = run('lawaai');
  assert.match(said, /Let op: zo kan de site niet gebouwd worden[\s\S]*gevonden: “Oude dienst”/);
  assert.equal(status, 1);
  assert.match(read(page), /Oude dienst/);
});

test('without a page, and without a history, it says what it needs', () => {
  const { run, root } = repository();
  assert.match(run().said, /Zeg welke bladzijde/);
  rmSync(join(root, '.git'), { recursive: true });
  assert.match(run('lawaai').said, /geen geschiedenis/);
});
