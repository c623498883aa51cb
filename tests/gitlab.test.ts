// .gitlab-ci.yml: GitLab would take it, each event starts the jobs that it should, and a proposal gets no secret.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { gitlabFaults, jobsOf, secretPlace } from './workflows/gitlab-lint.ts';

const text = readFileSync('.gitlab-ci.yml', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: { node: string } };
const bench = mkdtempSync(join(tmpdir(), 'gitlab-'));
after(() => rmSync(bench, { recursive: true, force: true }));
spawnSync('git', ['init', '--quiet', '--initial-branch', 'main', bench]);

/** What gitlab-ci-local says of a file: it holds GitLab's own schema, and reads rules as GitLab does. Nothing is run. */
function asGitlab(file: string, variables: Record<string, string> = {}): { jobs: string[]; said: string } {
  writeFileSync(join(bench, '.gitlab-ci.yml'), file);
  const given = Object.entries({ CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main', ...variables });
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/gitlab-ci-local/dist/index.js'), '--home', bench, '--list-json', '--ignore-predefined-vars', given.map(([name]) => name).join(','), ...given.flatMap(([name, value]) => ['--variable', `${name}=${value}`])], { cwd: bench, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: bench } });
  const jobs = stdout.startsWith('[') ? (JSON.parse(stdout) as { name: string; when: string }[]) : [];
  return { jobs: jobs.filter(({ when }) => when !== 'never').map(({ name }) => name).sort(), said: stdout + stderr };
}

const proposal = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_COMMIT_BRANCH: '', CI_MERGE_REQUEST_IID: '7' };

describe('GitLab neemt het bestand aan, en start wat het moet', () => {
  const pipelines: [string, Record<string, string>, string[]][] = [
    ['een voorstel', proposal, ['proeven', 'voorbeeld']],
    ['een voorstel waar Pages voorbeelden toont', { ...proposal, VOORBEELDEN: 'pages' }, ['opruimen', 'proeven', 'tonen', 'voorbeeld']],
    ['een wijziging op de hoofdtak', { CI_PIPELINE_SOURCE: 'push' }, ['pages', 'proeven']],
    ['elke nacht', { CI_PIPELINE_SOURCE: 'schedule' }, ['nakijken', 'pages']],
    ['elk kwartier', { CI_PIPELINE_SOURCE: 'schedule', TAAK: 'reacties' }, ['reageren']],
    ['een andere tak', { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'proef' }, []],
    ['een andere tak die doet alsof', { CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'proef', TAAK: 'reacties', VOORBEELDEN: 'pages' }, []],
  ];
  for (const [name, variables, jobs] of pipelines)
    test(name, () => {
      const found = asGitlab(text, variables);
      assert.match(found.said, /json schema validated/, found.said);
      assert.deepEqual(found.jobs, jobs);
    });

  test('wat GitLab niet kent, valt op', () => {
    const wrong: [string, RegExp][] = [
      [text.replace('auto_stop_in: 30 days', 'auto_stop_inn: 30 days'), /auto_stop_inn/],
      [text.replace(/rules:/, 'rulez:'), /rulez/],
      [text.replace('needs: [voorbeeld]', 'needs: [voorbeelden]'), /voorbeelden/],
    ];
    for (const [file, fault] of wrong) {
      const { jobs, said } = asGitlab(file);
      assert.deepEqual(jobs, []);
      assert.match(said, fault);
    }
  });
});

describe('De taak die een voorstel bouwt, geeft haar opdracht juist door', () => {
  const { script } = jobsOf(text)['voorbeeld']!;
  const place = mkdtempSync(join(tmpdir(), 'gitlab-taak-'));
  after(() => rmSync(place, { recursive: true, force: true }));
  const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.example', ...args], { cwd: place, encoding: 'utf8' }).stdout.trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('commit', '--quiet', '--allow-empty', '--message', 'Zoals het was');
  const start = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach');
  git('commit', '--quiet', '--allow-empty', '--message', 'Het voorstel');
  // In the place of npm: says what it was asked, and leaves what a preview leaves.
  writeFileSync(join(place, 'npm'), `#!/bin/sh\nprintf '%s|' "$@" > asked\nmkdir -p preview voorbeeld\necho '{}' > preview/report.json\nexit "\${FAILS:-0}"\n`, { mode: 0o755 });

  /** Runs the lines of the job in one shell, as a runner does. */
  const run = (variables: Record<string, string> = {}) => spawnSync('sh', ['-e', '-c', script!.join('\n')], { cwd: place, encoding: 'utf8', env: { PATH: `${place}:${process.env['PATH']}`, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_MERGE_REQUEST_DIFF_BASE_SHA: start, CI_MERGE_REQUEST_IID: '7', CI_PAGES_URL: 'https://zone.example/website', ...variables } });
  const asked = () => readFileSync(join(place, 'asked'), 'utf8').split('|').slice(0, -1);

  test('zonder eigen adres, en met een', () => {
    assert.equal(run().status, 0);
    assert.deepEqual(asked(), ['run', 'preview', '--', '--base', 'main', '--dist', 'voorbeeld/site', '--lighthouse', '--quiet']);
    assert.equal(run({ VOORBEELDEN: 'pages' }).status, 0);
    assert.deepEqual(asked().slice(3, 7), ['--base', 'main', '--site', 'https://zone.example/website/voorstel-7/']);
    assert.ok(existsSync(join(place, 'voorbeeld/report.json')));
  });

  test('ze vergelijkt met waar het voorstel begon, ook als de tak in een kopie ouder of er niet is', () => {
    git('update-ref', '-d', 'refs/heads/main');
    assert.equal(run().status, 0);
    assert.equal(git('rev-parse', 'main'), start);
  });

  test('een bouw die mislukt met een verslag is een uitkomst, een die niets zegt is een fout', () => {
    assert.equal(run({ FAILS: '1' }).status, 0);
    writeFileSync(join(place, 'npm'), '#!/bin/sh\nrm -f preview/report.json\nexit 1\n', { mode: 0o755 });
    assert.notEqual(run().status, 0);
  });
});

describe('Wie iets voorstelt, krijgt geen geheim', () => {
  test('het bestand houdt elke regel', () => assert.deepEqual(gitlabFaults(text, dependencies.node), []));

  test('de taken met het geheim voeren één bestand uit, dat er is, en nooit twee tegelijk', () => {
    const secret = Object.entries(jobsOf(text)).filter(([, { environment }]) => typeof environment === 'object' && environment.name === secretPlace);
    assert.deepEqual(secret.map(([name, { script }]) => [name, script]), [['reageren', ['node tests/preview/gitlab/main.ts']], ['nakijken', ['node tests/preview/gitlab/agenda.ts']]]);
    for (const [name, job] of secret) {
      assert.ok(existsSync(job.script![0]!.replace('node ', '')), name);
      assert.deepEqual(job.environment, { name: secretPlace, action: 'access' });
      assert.equal(job['resource_group'], secretPlace, 'two at once would make two comments');
    }
  });

  const changed: [string, string | RegExp, string, RegExp][] = [
    ['een geheim in een voorstel', '- npm test', '- npm test --token $VOORBEELD_TOKEN', /proeven: een geheim/],
    ['een geheim bij een taak die een voorstel uitvoert', 'stage: voorbeeld\n', 'stage: voorbeeld\n  environment: reacties\n', /voorbeeld: een taak met een geheim loopt alleen op de hoofdtak[\s\S]*installeert niets/],
    ['een omgeving die een voorstel kan kiezen', 'name: voorstel/$CI', 'name: $CI', /begin de naam/],
    ['pakketten naast het geheim', '- node tests/preview/gitlab/main.ts', '- npm ci\n    - node tests/preview/gitlab/main.ts', /reageren: .*installeert niets/],
    ['bestanden van een voorstel naast het geheim', /(reageren:\n.*\n  )needs: \[\]/, '$1needs: [voorbeeld]', /reageren: .*geen bestanden/],
    ['een voorbeeld in de plaats van de site', / && \$VOORBEELDEN == "pages"/g, '', /tonen: zonder VOORBEELDEN/],
    ['een voorstel dat de site vervangt', '- if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $TAAK', '- if: $TAAK', /pages: alleen de hoofdtak/],
    ['een taak zonder rules', /(proeven:\n.*\n.*\n)  rules:\n.*\n.*\n/, '$1', /proeven: zeg met rules/],
    ['een taak zonder eindtijd', 'timeout: 45 minutes', '', /proeven: zet een timeout/],
    ['een beeld dat vanzelf verandert', /image: node:[\d.]+/, 'image: node:24', /vaste versie van Node/],
    ['taken van elders', 'stages:', 'include: https://elders.example/ci.yml\nstages:', /include/],
  ];
  for (const [name, from, to, fault] of changed)
    test(`gezien: ${name}`, () => {
      const wrong = text.replace(from, to);
      assert.notEqual(wrong, text);
      assert.match(gitlabFaults(wrong, dependencies.node).join('\n'), fault);
    });
});
