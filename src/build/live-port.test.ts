import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { livePort } from './live-port.ts';

test('the port is the one that was asked for', () => {
  for (const port of [1, 4321, 65_535]) assert.equal(livePort(String(port)), port);
});

test('a text that is no port ends the program in a sentence, before anything is built', () => {
  for (const text of ['tachtig', '', '0', '65536', '-1', '80.5', ' 80']) {
    const script = `import('#build/live-port.ts').then(({ livePort }) => livePort(${JSON.stringify(text)}))`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    assert.deepEqual([status, stdout, stderr], [1, '', `PORT=${text} is geen poort: geef een getal van 1 tot 65535, bijvoorbeeld PORT=4321.\n`]);
  }
});
