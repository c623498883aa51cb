// npm run desk: what an officer types, what is said, and with which exit code.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openHouse } from './house.ts';
import { projectRoot } from './running.ts';
import { submissionOf } from './site.ts';

const house = await openHouse();
const { reference } = (await house.post(submissionOf(undefined, 'Een kwal \u001b[31mop het zebrapad.'))).json();

function desk(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/server/desk.ts', ...args], { cwd: projectRoot, env: { PATH: process.env.PATH, DATA_DIR: house.dataDir, DIST: house.root, DESK_USER: 'An', NODE_COMPILE_CACHE: join(projectRoot, 'node_modules/.cache/node'), ...env }, input, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('a report goes from list to closed, each act with its own words', () => {
  const steps: [string[], RegExp, string?][] = [
    [['list'], new RegExp(`^${reference}  Ontvangen +antwoord tegen \\d{4}-\\d\\d-\\d\\d  Formulier dangerous-traffic`)],
    [['show', reference.toLowerCase().replace('-', ' ')], /Vraag what\n {4}Een kwal ‹U\+001B›\[31mop het zebrapad\./],
    [['assign', reference, '--to', 'Jan'], /staat nu op “Toegewezen”; de melder ziet dat meteen/],
    [['answer', reference], /Mail uw antwoord naar anna@example\.org\. Dit programma verstuurt zelf niets/, 'Dank u.\n'],
    [['forward', reference, '--to', 'de stad', '--text', 'Hun straat.'], /staat nu op “Doorgestuurd”/],
    [['close', reference, '--reason', 'forwarded'], /staat nu op “Afgesloten”/],
    [['reopen', reference], /staat nu op “Opnieuw geopend”/],
    [['purge'], /Er is niets dat nu verwijderd moet worden/],
    [['verify'], /Alles klopt\. De keten van de dienst eindigt op [0-9a-f]{64}/],
  ];
  for (const [args, says, input] of steps) {
    const { status, said } = desk(args, { input: input ?? '' });
    assert.match(said, says, args.join(' '));
    assert.equal(status, 0, said);
  }
  assert.match(desk(['show', reference]).said, /Antwoord van An, [^]*Dank u\./);
});

test('what cannot be done is refused with 1, what was typed wrongly with 2, both in words', () => {
  const refusals: [string[], number, RegExp][] = [
    [[], 2, /Zo gebruikt u de dienst/],
    [['onzin'], 2, /Zo gebruikt u de dienst/],
    [['constructor'], 2, /Zo gebruikt u de dienst/],
    [['list', '--onzin'], 2, /^--onzin is geen optie van de dienst\.[^]*Zo gebruikt u de dienst/],
    [['list', '--all=ja'], 2, /^Achter --all hoort niets\./],
    [['list', '--type'], 2, /^Achter --type hoort een woord of een tekst/],
    [['list', '--type', 'tipp'], 2, /Kies met --type:[^]*\n {2}tip\n/],
    [['list', 'rommel'], 2, /“rommel” hoort hier niet bij/],
    [['export', '--type', 'onzin'], 2, /Kies met --type/],
    [['export', '--separator', ''], 2, /Kies met --separator/],
    [['export', '--separator', '"'], 2, /Kies met --separator/],
    [['export', '--out', join(house.dataDir, 'niets', 'x.csv')], 1, /die map bestaat niet/],
    [['show', 'K0MP-3QXI'], 2, /er staat nooit een 0, O, 1, I, L of U in/],
    [['answer', reference, '--text', '- streepje'], 2, /schrijf dan --text="- …"/],
    [['show'], 2, /is geen referentie/],
    [['show', 'OOPS-1111'], 2, /is geen referentie/],
    [['show', '2222-2222'], 1, /Er is geen melding 2222-2222/],
    [['close', reference], 2, /Geef een reden met --reason/],
    [['close', reference, '--reason', 'zomaar'], 2, /Geef een reden met --reason/],
    [['reopen', reference], 1, /Dat kan nu niet met melding/],
    [['assign', reference], 1, /geen tekst of naam gegeven/],
    [['answer', reference, '--text', ' '], 1, /geen tekst of naam gegeven/],
    [['export', '--format', 'xml'], 2, /Kies met --format csv of json/],
  ];
  for (const [args, code, says] of refusals) {
    const { status, said } = desk(args);
    assert.match(said, says, args.join(' '));
    assert.equal(status, code, args.join(' '));
  }
  assert.match(desk(['list'], { env: { DATA_DIR: '/bestaat/niet' } }).said, /De map \/bestaat\/niet bestaat niet/);
  assert.match(desk(['list'], { env: { DATA_DIR: join(house.dataDir, 'intake.db') } }).said, /De map \S+intake\.db bestaat niet/);
});

test('half a site beside the desk only costs the words of the forms', () => {
  const dist = mkdtempSync(join(house.dataDir, 'half-'));
  mkdirSync(join(dist, '.deploy'));
  writeFileSync(join(dist, '.deploy/forms.json'), '{');
  const { status, said } = desk(['list'], { env: { DIST: dist } });
  assert.equal(status, 0, said);
  assert.match(said, /dangerous-traffic/);
});

test('a private key with a letter wrong is refused, and not one letter of it is shown', () => {
  const keys = mkdtempSync(join(house.dataDir, 'keys-'));
  const right = readFileSync(join(house.dataDir, 'keys/desk.key'), 'utf8');
  const wrong = right.replace(/(AGE-SECRET-KEY-1.{30})(.)/, (_, start: string, letter: string) => start + (letter === 'Q' ? 'P' : 'Q'));
  writeFileSync(join(keys, 'desk.key'), wrong, { mode: 0o600 });
  const { status, said } = desk(['show', reference], { env: { DESK_KEY_DIR: keys } });
  assert.equal(status, 1);
  assert.match(said, /staat geen geldige geheime sleutel/);
  assert.doesNotMatch(said, /AGE-SECRET/);
});

test('a file that was cut short, at any place, is told of in a sentence and never in a stack', async () => {
  for (let i = 0; i < 12; i++) await house.post(submissionOf(undefined, `${i} ${'x'.repeat(3_000)}`));
  for (const part of [0.3, 0.6, 0.9]) {
    const folder = mkdtempSync(join(house.dataDir, 'cut-'));
    for (const name of ['intake.db', 'intake.db-wal', 'status.db', 'desk.db', 'desk.db-wal', 'status.db-wal']) if (existsSync(join(house.dataDir, name))) copyFileSync(join(house.dataDir, name), join(folder, name));
    cpSync(join(house.dataDir, 'keys'), join(folder, 'keys'), { recursive: true });
    const db = new DatabaseSync(join(folder, 'intake.db'));
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    const path = join(folder, 'intake.db');
    const pages = Math.floor((statSync(path).size / 4_096) * part);
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, pages * 4_096), Buffer.alloc(bytes.length - pages * 4_096, 7)]));
    for (const command of ['list', 'verify', 'export', 'purge']) {
      const { said } = desk([command], { env: { DATA_DIR: folder } });
      assert.doesNotMatch(said, /\n {4}at /, `${command} at ${part}`);
    }
    assert.match(desk(['verify'], { env: { DATA_DIR: folder } }).said, /beschadigd/);
  }
});

test('with --json the same is told for programs, refusals too', () => {
  const listed = JSON.parse(desk(['list', '--json']).said);
  assert.deepEqual([listed.reports[0].reference, listed.foldedAway], [reference, 0]);
  const shown = JSON.parse(desk(['show', reference, '--json']).said);
  assert.equal(shown.submission.answers.what, 'Een kwal \u001b[31mop het zebrapad.');
  assert.deepEqual(JSON.parse(desk(['show', '2222-2222', '--json']).said), { ok: false, why: 'no-such-report' });
  assert.equal(JSON.parse(desk(['--json']).said).ok, false);
});

test('an export goes to a new file that only its owner reads, never over another', () => {
  for (const format of ['csv', 'json']) {
    const out = join(house.dataDir, `uit.${format}`);
    assert.equal(desk(['export', '--out', out]).status, 0);
    assert.ok(readFileSync(out, 'utf8').includes(reference));
    if (process.platform !== 'win32') assert.equal(statSync(out).mode & 0o077, 0);
    const again = desk(['export', '--out', out]);
    assert.equal(again.status, 1);
    assert.match(again.said, /er staat al een bestand met die naam/);
  }
});

test('an export without a file goes out as it is, for another program', () => {
  assert.match(desk(['export']).said, new RegExp(`^\uFEFFreference,type,[^]*\r\n${reference},`));
  const { reports } = JSON.parse(desk(['export', '--json']).said);
  assert.equal(reports[0].submission.answers.what, 'Een kwal \u001b[31mop het zebrapad.');
});

test('every opening, and every look at the list, stands in the chain with who did it', async () => {
  const acts = await house.atDesk(({ store }) => store.audit());
  assert.ok(acts.filter(({ act }) => act === 'open').every(({ who, detail }) => who === 'An' && detail === reference));
  assert.deepEqual([...new Set(acts.map(({ act }) => act))].sort(), ['answer', 'assign', 'close', 'export', 'forward', 'list', 'open', 'reopen']);
});
