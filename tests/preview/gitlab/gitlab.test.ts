// The comment on a merge request, from the job's own command to what GitLab keeps, in a folder where no package is installed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { failureComment, mark } from '../comment.ts';
import type { Report } from '../report.ts';
import { fakeGitlab, ourselves, token, type Fake, type FakeProposal } from './fake-gitlab.ts';
import { withoutOrders } from './note.ts';
import { commentFrom } from './report.ts';

const bench = mkdtempSync(join(tmpdir(), 'reageren-'));
before(() => cpSync('tests/preview', join(bench, 'tests/preview'), { recursive: true }));
after(() => rmSync(bench, { recursive: true, force: true }));

const site = 'https://zone.example/website/voorstel-3/';
const report: Report = {
  base: 'main',
  site,
  comparison: { pages: [{ address: '/b/', title: 'Bladzijde', kind: 'changed', words: [[{ kind: 'old', text: 'Bel 101.' }, { kind: 'new', text: 'Bel 112.' }]] }], frame: undefined },
  facts: [{ path: 'a.yaml', of: 'Centrale', field: 'Nummer', before: '1', after: '2', source: 'krant', checked: '2026-11-23' }],
  views: [{ address: '/b/', photos: [{ state: 'after', width: 360, file: 'beelden/b-360-after.jpg' }], axe: [] }],
  checks: { passed: 20, failed: 1, findings: [{ rule: 'x', severity: 'error', path: 'content/a.yaml', line: 3, what: 'Fout', mend: 'Herstel' }] },
  weights: [{ address: '/b/', before: 5000, after: 5100 }],
  speeds: [{ address: '/b/', before: undefined, after: { performance: 99 } }],
  approvals: [{ owners: ['@zone/feiten'], needed: 2, files: ['a.yaml'] }],
  notes: [],
};
const written = (changes: Partial<Report> = {}) => JSON.stringify({ ...report, ...changes });

const proposal = (changes: Partial<FakeProposal> = {}): FakeProposal => ({
  iid: 3,
  sha: 'c0ffee',
  pipelines: [{ id: 100, project_id: 7, sha: 'c0ffee', ref: 'refs/merge-requests/3/head', source: 'merge_request_event' }],
  notes: [],
  ...changes,
});

/** Runs the job as GitLab would, and gives what it said. */
async function react(fake: Fake, env: Record<string, string> = {}, program = 'main.ts'): Promise<{ code: number | null; said: string }> {
  const job = spawn(process.execPath, [`tests/preview/gitlab/${program}`], { cwd: bench, env: { CI_API_V4_URL: fake.api, CI_PROJECT_ID: '7', VOORBEELD_TOKEN: token, CI_PAGES_URL: 'https://zone.example/website', ...env } });
  const [out, err, code] = await Promise.all([job.stdout.toArray(), job.stderr.toArray(), new Promise<number | null>((end) => job.on('exit', end))]);
  return { code, said: Buffer.concat([...out, ...err] as Buffer[]).toString('utf8') };
}

describe('Eén reactie bij een voorstel op GitLab', () => {
  test('ze komt er één keer, en wordt daarna bijgewerkt waar ze staat', async (t) => {
    const fake = await fakeGitlab([proposal()]);
    t.after(fake.close);
    fake.reports.set('7/100', written());
    assert.deepEqual(await react(fake), { code: 0, said: 'Voorstel 3: reactie nieuw.\n' });
    const { notes } = fake.proposals[0]!;
    assert.ok(notes[0]!.body.startsWith(mark));
    assert.match(notes[0]!.body, /\*\*\[Bekijk de site\]\(https:\/\/zone\.example\/website\/voorstel-3\/\)/);
    assert.match(notes[0]!.body, /2 personen van @zone\/feiten/);

    assert.deepEqual(await react(fake), { code: 0, said: 'Voorstel 3: reactie gelijk.\n' });
    fake.reports.set('7/100', written({ notes: ['Nog iets.'] }));
    assert.deepEqual(await react(fake), { code: 0, said: 'Voorstel 3: reactie bijgewerkt.\n' });
    assert.equal(notes.length, 1);
    assert.match(notes[0]!.body, /Nog iets\./);
    assert.deepEqual(fake.asked.filter((one) => !one.startsWith('GET')), ['POST /projects/7/merge_requests/3/notes', 'PUT /projects/7/merge_requests/3/notes/900']);
  });

  test('alleen onze eigen reactie is de onze, ook op de volgende bladzijde', async (t) => {
    const foreign = { id: 1, body: `${mark}\nIk doe alsof`, system: false, author: { id: 66 } };
    const fake = await fakeGitlab([proposal({ notes: [foreign, { id: 2, body: `${mark}\nlogboek`, system: true, author: { id: ourselves } }, { id: 3, body: 'Een vraag', system: false, author: { id: ourselves } }, { id: 4, body: `${mark}\noud`, system: false, author: { id: ourselves } }] })]);
    t.after(fake.close);
    fake.reports.set('7/100', written());
    assert.deepEqual(await react(fake), { code: 0, said: 'Voorstel 3: reactie bijgewerkt.\n' });
    assert.deepEqual(fake.proposals[0]!.notes.map(({ body }) => /Bladzijden/.test(body)), [false, false, false, true]);
  });

  test('een verslag van een oudere stand, of van een taak die mislukte, telt niet; dat van een kopie wel', async (t) => {
    const pipeline = { id: 100, project_id: 7, sha: 'c0ffee', ref: 'x', source: 'merge_request_event' };
    const fake = await fakeGitlab([
      proposal({ iid: 1, sha: 'nieuwer', pipelines: [pipeline] }),
      proposal({ iid: 2, pipelines: [{ ...pipeline, source: 'push' }] }),
      proposal({ iid: 3, pipelines: [{ ...pipeline, id: 200 }, pipeline] }),
      proposal({ iid: 4, pipelines: [{ ...pipeline, id: 300, project_id: 88 }] }),
      proposal({ iid: 5, pipelines: [{ ...pipeline, sha: 'samengevoegd', ref: 'refs/merge-requests/5/merge' }] }),
    ]);
    t.after(fake.close);
    for (const job of ['7/100', '88/300']) fake.reports.set(job, written());
    assert.deepEqual((await react(fake)).said.trim().split('\n').map((line) => line.replace('Voorstel ', '')), ['1: nog geen verslag.', '2: nog geen verslag.', '3: nog geen verslag.', '4: reactie nieuw.', '5: reactie nieuw.']);
    assert.doesNotMatch(fake.proposals[3]!.notes[0]!.body, /voorstel-3/, 'a link to elsewhere is left out');
    assert.match(fake.proposals[3]!.notes[0]!.body, /niet op een adres van deze site/);
  });

  test('een verslag dat vervallen is, of een kopie die gesloten is, is geen fout van ons', async (t) => {
    const pipeline = { id: 100, project_id: 7, sha: 'c0ffee', ref: 'x', source: 'merge_request_event' };
    const fake = await fakeGitlab([proposal({ iid: 1 }), proposal({ iid: 2, pipelines: [{ ...pipeline, id: 300, project_id: 88 }] })]);
    t.after(fake.close);
    fake.reports.set('7/100', '');
    fake.refusals.set('GET /projects/7/jobs/101/artifacts/voorbeeld/report.json', 404).set('GET /projects/88/pipelines/300/jobs', 403);
    assert.deepEqual(await react(fake), { code: 0, said: 'Voorstel 1: het verslag is vervallen.\nVoorstel 2: de kopie waar het uit komt, is niet openbaar.\n' });
  });

  test('staat een bestand bij een andere host, dan gaat het token niet mee', async (t) => {
    const headers: (string | undefined)[] = [];
    const storage = createServer((request, response) => {
      headers.push(request.headers.authorization);
      response.end(written());
    }).listen(0, '127.0.0.1');
    await once(storage, 'listening');
    const fake = await fakeGitlab([proposal()]);
    t.after(() => [storage.close(), fake.close()]);
    fake.reports.set('7/100', '');
    fake.storage = `http://127.0.0.1:${(storage.address() as AddressInfo).port}`;
    assert.deepEqual(await react(fake), { code: 0, said: 'Voorstel 3: reactie nieuw.\n' });
    assert.deepEqual(headers, [undefined]);
  });

  test('wat misgaat, staat in een zin, zonder het token; de andere voorstellen gaan door', async (t) => {
    const fake = await fakeGitlab([proposal({ iid: 1 }), proposal({ iid: 2 }), proposal({ iid: 3 })]);
    t.after(fake.close);
    fake.reports.set('7/100', written());
    fake.refusals.set('POST /projects/7/merge_requests/1/notes', 403);
    fake.refusals.set('GET /projects/7/merge_requests/2/pipelines', 502);
    const { code, said } = await react(fake);
    assert.equal(code, 1);
    assert.match(said, /Voorstel 1: POST \/projects\/7\/merge_requests\/1\/notes: het token mag dit niet\. .* \(403\)\./);
    assert.match(said, /Voorstel 2: GET .*: GitLab heeft zelf een storing\. .* \(502\)\./);
    assert.match(said, /Voorstel 3: reactie nieuw/);

    fake.reports.set('7/100', '{"base":"main"}');
    assert.match((await react(fake)).said, /Voorstel 3: report\.json is geen verslag \(.+\)\. Er komt geen reactie van\./);
    assert.match((await react(fake, { VOORBEELD_TOKEN: 'oud' })).said, /het token is niet \(meer\) geldig\. .* \(401\)\./);
    assert.match((await react(fake, { VOORBEELD_TOKEN: '' })).said, /VOORBEELD_TOKEN ontbreekt\./);
    assert.match((await react(fake, { CI_API_V4_URL: 'http://127.0.0.1:9/api/v4' })).said, /GitLab antwoordt niet/);
    assert.doesNotMatch(said, new RegExp(token));
  });
});

test('elke nacht wordt één melding bijgewerkt, en niet die van een ander', async (t) => {
  const fake = await fakeGitlab();
  t.after(fake.close);
  fake.issues.push({ iid: 1, title: 'Wat iemand moet nakijken', description: 'van een ander', author: { id: 66 } });
  const agenda = (text: string) => {
    writeFileSync(join(bench, 'agenda.md'), text);
    return react(fake, {}, 'agenda.ts');
  };
  assert.deepEqual(await agenda('- /contact/ nakijken\n/close\n'), { code: 0, said: 'Melding "Wat iemand moet nakijken": nieuw.\n' });
  assert.deepEqual(await agenda('- niets meer\n'), { code: 0, said: 'Melding "Wat iemand moet nakijken": bijgewerkt.\n' });
  assert.deepEqual(fake.issues.map(({ description }) => description), ['van een ander', '- niets meer\n']);
  fake.refusals.set('GET /projects/7/issues', 403);
  const { code, said } = await agenda('- iets\n');
  assert.equal(code, 1);
  assert.match(said, /^GET \/projects\/7\/issues\S*: het token mag dit niet\./);
});

describe('Een verslag van een ander is niets dan gegevens', () => {
  test('wat geen verslag is, geeft geen reactie', () => {
    const wrong: [string, RegExp][] = [
      ['niets', /JSON/],
      ['[]', /een groep/],
      ['null', /een groep|lijst|tekst/],
      [written({ comparison: { pages: [{ ...report.comparison.pages[0]!, address: '/b/](https://elders.example)' }], frame: undefined } }), /^comparison\.pages\.0\.address\.?.*adres/],
      [written({ views: [{ ...report.views[0]!, photos: [{ state: 'after', width: 360, file: '../../x" onload="' as string }] }] }), /beeld/],
      [written({ approvals: [{ owners: ['<b>'], needed: 2, files: [] }] }), /naam met @/],
      [written({ checks: { passed: '<img>' as unknown as number, failed: 0, findings: [] } }), /getal/],
      [written({ speeds: [{ address: '/b/', before: undefined, after: { 'x](y)': 1 } }] }), /naam/],
    ];
    for (const [text, fault] of wrong) assert.throws(() => commentFrom(text, site), (error: Error) => fault.test(error.message), text.slice(0, 80));
  });

  test('woorden van een ander worden geen opdracht aan GitLab, geen link en geen code', () => {
    const nasty = 'goed\n/merge\n\u2028/approve\r/close `x` <script> [x](https://elders.example) @iemand';
    const text = commentFrom(written({ facts: [{ ...report.facts[0]!, after: nasty }], notes: [nasty], checks: { ...report.checks, findings: [{ ...report.checks.findings[0]!, path: 'a`<b>`' }] } }), site);
    assert.doesNotMatch(text, /^[\s>]*\/(?:merge|approve|close)/m);
    assert.doesNotMatch(text, /<script|\[x\]|@iemand|a`</);
  });

  test('ook wat een mislukte bouw zei, voert GitLab niet uit', () => {
    const text = withoutOrders(commentFrom(JSON.stringify({ failed: 'fout\n~~~~~\n/merge\n  /approve\n> /label ~x\n\r/close\n\u200b/assign me' }), site));
    assert.doesNotMatch(text, /^[\s>]*\//m);
    assert.ok(text.includes('\u200B/merge'));
    assert.ok(text.startsWith(mark));
    assert.equal(withoutOrders(failureComment('src/a.ts: fout')), failureComment('src/a.ts: fout'), 'a path within a line stays as it is');
  });
});
