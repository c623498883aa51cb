// What a day brings, and how it is told: nothing is left out, nothing is told that is not so.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Example } from '../base/check.ts';
import { inventedZone, withExample, writeFiles } from '../base/made-up.ts';
import { agendaOf } from './agenda.ts';
import { sayAgenda } from './markdown.ts';
import { lookOutside, outsideLinks } from './outside.ts';

const of = (example: Example) => withExample(example, (site) => agendaOf(site));
const titles = (items: { title: string }[]) => items.map(({ title }) => title);
const news = (fields: string) => `---\n${fields}\n---\n`;

test('news appears on its day and not on another, and news that expires that day is over', () => {
  const content = { 'nl/nieuws/a.mdx': news('title: Vandaag\ndate: 2026-11-24'), 'nl/nieuws/b.mdx': news('title: Morgen\ndate: 2026-11-25'), 'nl/nieuws/c.mdx': news('title: Voorbij\ndate: 2026-11-01\nexpires: 2026-11-24') };
  const day = of({ content, today: '2026-11-24' });
  assert.deepEqual([titles(day.appears), titles(day.over), day.changes], [['Vandaag'], ['Voorbij'], true]);
  const before = of({ content, today: '2026-11-23' });
  assert.deepEqual([titles(before.appears), titles(before.over), before.changes], [[], [], false]);
  assert.deepEqual(of({ content, today: '2026-11-26' }).changes, false, 'what ended earlier changes nothing today');
});

test('an alert appears on the day it starts, and is over the day after it ended', () => {
  const content = { 'nl/alerts/a.yaml': 'text: Stroompanne\nstart: 2026-11-24T18:00\nend: 2026-11-25T06:00\n' };
  assert.deepEqual(titles(of({ content, today: '2026-11-24' }).appears), ['Stroompanne']);
  assert.deepEqual(titles(of({ content, today: '2026-11-25' }).over), []);
  assert.deepEqual(titles(of({ content, today: '2026-11-26' }).over), ['Stroompanne']);
});

test('a statement that promised more, and said nothing since, is told until it is closed', () => {
  const open = { 'nl/nieuws/a.mdx': news('title: Gerucht\ndate: 2026-11-20\nstatement: { nextUpdate: 2026-11-20T19:00 }') };
  assert.deepEqual(titles(of({ content: open, today: '2026-11-21' }).overdue), ['Gerucht']);
  assert.deepEqual(of({ content: open, today: '2026-11-20' }).overdue, []);
  assert.deepEqual(of({ content: { 'nl/nieuws/a.mdx': open['nl/nieuws/a.mdx'].replace('{ ', '{ closed: true, ') }, today: '2026-11-21' }).overdue, []);
});

test('pages to look over this month, facts to confirm, promises and dead links are all told with their place', () => {
  const content = { 'nl/pages/a.mdx': news('title: Oud\nowner: Balie\nreviewed: 2025-12-01\nreviewBy: 2026-11-30') + 'Dicht tot 3 maart 2024. [Weg](/weg/)\n', 'contact/points/p.yaml': 'value: "112"\nconfirmed: false\n' };
  const day = of({ content, built: { 'a/index.html': '<a href="/weg/">Weg</a>' }, today: '2026-11-24' });
  assert.deepEqual([day.due.length, day.promises.length, day.deadLinks.length, day.unconfirmed.length], [1, 1, 1, 1]);
  const text = sayAgenda(day);
  for (const words of [/## Deze maand na te lezen \(1\)\n\n\*\*Balie\*\*\n\n- Oud: tegen 30 november 2026 \(`.*a\.mdx:5`\)/, /3 maart 2024 is voorbij/, /“\/weg\/” bestaat niet/, /`.*p\.yaml`: 1/]) assert.match(text, words);
});

test('a quiet day says so', () => assert.match(sayAgenda(of({})), /niets na te kijken/));

test('a title cannot break the list, nor call anyone', () => {
  const text = sayAgenda(of({ content: { 'nl/nieuws/a.mdx': news('title: "@iedereen <img> [x](y) `z`"\ndate: 2026-11-24') }, today: '2026-11-24' }));
  assert.match(text, /- @\u2060iedereen \\<img\\> \\\[x\\\]\(y\) \\`z\\`: vanaf 24 november 2026/);
});

test('the command prints the text for the issue, or data, and publishes nothing', () => {
  const content = mkdtempSync(join(tmpdir(), 'politiezone-agenda-'));
  try {
    writeFiles(content, inventedZone());
    const run = (...options: string[]) => spawnSync(process.execPath, [resolve('tests/content/agenda.ts'), '--today=2027-11-23', ...options], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(content, 'none') } });
    assert.match(run().stdout, /^<!-- agenda van de redactie -->\nStand van 23 november 2027\./);
    const data = JSON.parse(run('--format=json').stdout) as { day: string; due: unknown[] };
    assert.ok(data.day === '2027-11-23' && data.due.length > 0);
    assert.equal(run('--format=pdf').status, 2);
  } finally {
    rmSync(content, { recursive: true });
  }
});

test('the text of the real zone fits in one issue', () => {
  const { stdout } = spawnSync(process.execPath, [resolve('tests/content/agenda.ts'), '--today=2027-05-24'], { encoding: 'utf8' });
  assert.ok(stdout.length > 200 && stdout.length < 65_000, `${stdout.length}`);
});

test('websites of others are asked one at a time, by name, and only what is really gone is called gone', async () => {
  const asked: string[] = [];
  let busy = 0;
  let most = 0;
  const server = createServer((request, response) => {
    busy++;
    most = Math.max(most, busy);
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
    const status = { '/weg': 404, '/kaal': request.method === 'HEAD' ? 405 : 200, '/dicht': 403, '/door': 302 }[request.url!] ?? 200;
    response.writeHead(status, status === 302 ? { location: '/goed' } : {}).end();
    busy--;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const links = ['/goed', '/weg', '/kaal', '/dicht', '/door'].map((path, i) => ({ url: base + path, path: 'a.yaml', line: i + 1 }));
    const found = await lookOutside(links, { userAgent: 'proef', wait: 0, limit: 5_000 });
    assert.deepEqual(found.map(({ url, state }) => [new URL(url).pathname, state]), [['/weg', 'gone'], ['/dicht', 'unsure']]);
    assert.ok(most === 1 && asked.every((question) => question.endsWith(' proef')));
    assert.deepEqual(asked.slice(0, 3), ['HEAD /goed proef', 'HEAD /weg proef', 'GET /weg proef']);
  } finally {
    server.close();
  }
});

test('a website that gives no connection is not called gone', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const [link] = await lookOutside([{ url: `http://127.0.0.1:${port}/`, path: 'a.yaml', line: 1 }], { userAgent: 'proef', wait: 0, limit: 5_000 });
  assert.equal(link?.state, 'unsure');
});

test('an address is asked once, wherever it stands, and what is no address is not asked', () => {
  const links = withExample({ content: { 'contact/points/p.yaml': 'kind: website\nvalue: https://a.example/\nsource: https://a.example/\n', 'contact/points/q.yaml': 'kind: phone\nvalue: "112"\nsource: De Krant, 1 mei\n', 'nl/pages/a.mdx': news('sources: [{ ref: "https://b.example/x" }, { ref: "https://a.example/" }]') } }, outsideLinks);
  assert.deepEqual(links.map(({ url }) => url), ['https://a.example/', 'https://b.example/x']);
});
