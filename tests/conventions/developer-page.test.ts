// The page for people who make apps: every line on it is run as it stands there, in a shell, against the server of the site.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import { makeKeys } from '#server/seal/key-files.ts';
import { wrongIn } from '../server/open311/schemas.ts';
import { sparkOf } from '../server/open311/spark.ts';
import { startServer, type Running } from '../server/running.ts';
import { exists, pages, read, root, site } from './site.ts';

const run = promisify(execFile);
const unescaped = (text: string) => text.replace(/<[^>]+>/g, '').replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/** The lines for a shell on a page, each as a reader would copy it. */
const linesOf = (address: string) => [...pages.find((page) => page.address === address)!.html.matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].map((found) => unescaped(found[1]!).trim());

let server: Running;
const dataDir = mkdtempSync(join(tmpdir(), 'developers-'));
before(async () => {
  await makeKeys(dataDir);
  server = await startServer({ root, dataDir });
});
after(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

type Answers = Map<string, string>;

/** Runs every line in the order of the page; what a reader must fill in comes from the answers before it. */
async function follow(lines: string[]): Promise<Answers> {
  const known: Record<string, string> = { SITE: server.url };
  const ownKey = 'KEY=$(uuidgen)';
  const answers: Answers = new Map();
  for (const line of lines) {
    if (line === ownKey) known['KEY'] = randomUUID(); // not every machine has uuidgen
    if (!line.includes('curl ')) continue;
    const { stdout } = await run('bash', ['-euc', line.replaceAll('curl ', 'curl --silent --show-error --fail-with-body --globoff ')], { env: { PATH: process.env.PATH, ...known } });
    answers.set(/\$SITE(\S+?)"/.exec(line)![1]!, stdout);
    if (line.includes('$KEY')) delete known['KEY']; // whoever copies the next example needs a key of its own
    if (!line.includes('/requests.json" \\')) continue;
    const [created] = JSON.parse(stdout) as { service_request_id: string; service_notice: string }[];
    known['ID'] = created!.service_request_id;
    known['TOKEN'] = /\/status\/([\w-]{22})\//.exec(created!.service_notice)![1]!;
  }
  return answers;
}

describe('De bladzijde voor wie een app maakt', { skip: !exists('/ontwikkelaars/') && 'deze zone heeft geen bladzijde voor wie een app maakt' }, () => {
  for (const address of ['/ontwikkelaars/', '/en/developers/'])
    test(`elke regel op ${address} werkt zoals ze er staat`, async () => {
      const lines = linesOf(address);
      assert.equal(lines[0], `SITE=${site.origin}`);
      const answers = await follow(lines);
      const json = (path: string): any => JSON.parse(answers.get(path)!);
      assert.deepEqual(wrongIn('services', json('/open311/v2/services.json')), []);
      assert.deepEqual(wrongIn('service_definition', sparkOf(answers.get('/open311/v2/services/dangerous-traffic.xml')!).value), []);
      assert.deepEqual(wrongIn('created', json('/open311/v2/requests.json')), []);
      assert.deepEqual(wrongIn('service_requests', json('/open311/v2/requests/$ID.json')), []);
      assert.deepEqual(wrongIn('token', json('/open311/v2/tokens/$TOKEN.json')), []);
      assert.equal(json('/open311/v2/requests.json?service_request_id=$ID').length, 1);
      assert.deepEqual(wrongIn('discovery', sparkOf(answers.get('/open311/v2/discovery.xml')!).value), []);
      assert.match(json('/api/meldingen').statusUrl, /^\/status\//);
      assert.ok((await new Validator().validate(json('/api/openapi.json'))).valid);
      assert.equal(answers.size, 9);
    });

  test('het bestand met de hele API hoort bij de formulieren van deze site, en wijst naar de bladzijde', () => {
    const document = JSON.parse(read('api/openapi.json')) as { externalDocs: { url: string }; components: { schemas: { Report: { discriminator: { mapping: Record<string, string> } } } } };
    assert.equal(document.externalDocs.url, '/ontwikkelaars/');
    assert.ok(Object.keys(document.components.schemas.Report.discriminator.mapping).length > 0);
  });
});
