// Whoever changes one bit, or takes one report away, is found out.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { close } from '#server/desk/act.ts';
import { keepAnchor } from '#server/desk/desk.ts';
import { show } from '#server/desk/read.ts';
import { verify } from '#server/desk/verify.ts';
import { files } from '#server/store/shapes.ts';
import { openHouse, type House } from './house.ts';
import { submissionOf } from './site.ts';

async function filled(): Promise<House> {
  const house = await openHouse();
  for (const words of ['een', 'twee', 'drie']) {
    const { reference } = (await house.post(submissionOf(undefined, words))).json();
    await house.atDesk((desk) => show(desk, reference));
    if (words === 'twee') await house.atDesk((desk) => close(desk, reference, 'known'));
  }
  return house;
}
const findings = (house: House) => house.atDesk(async (desk) => (await verify(desk)).findings.map(({ what }) => what));

function change(house: House, file: string, sql: string) {
  const db = new DatabaseSync(join(house.dataDir, file));
  db.exec(sql);
  db.close();
}
const flip = (column: string) => `${column} = substr(${column}, 1, 50) || char(unicode(substr(${column}, 51, 1)) + 1) || substr(${column}, 52)`;
const flipBlob = (column: string, at: number) => `${column} = CAST(substr(${column}, 1, ${at}) || (CASE WHEN substr(${column}, ${at + 1}, 1) = x'00' THEN x'01' ELSE x'00' END) || substr(${column}, ${at + 2}) AS BLOB)`;

test('what nobody touched is in order', async () => {
  const house = await filled();
  assert.deepEqual(await findings(house), []);
});

const meddling: [string, string, string, string[]][] = [
  ['a bit in a sealed box', files.intake, `UPDATE box SET ${flipBlob('sealed', 700)} WHERE seq = 2`, ['report-changed', 'box-closed']],
  ['the date a report came', files.intake, 'UPDATE report SET received = received + 1 WHERE seq = 2', ['report-changed', 'box-changed']],
  ['the type of a report', files.intake, "UPDATE report SET type = 'tip' WHERE seq = 2", ['report-changed', 'box-changed']],
  ['how long it is kept', files.intake, 'UPDATE report SET keep_for = 1 WHERE seq = 2', ['report-changed']],
  ['two boxes that changed places', files.intake, 'CREATE TABLE t AS SELECT seq, sealed FROM box; UPDATE box SET sealed = (SELECT sealed FROM t WHERE t.seq = 3 - box.seq) WHERE seq IN (1, 2); DROP TABLE t', ['report-changed', 'box-changed', 'report-changed', 'box-changed']],
  ['a report that is gone', files.intake, 'DELETE FROM box WHERE seq = 2; DELETE FROM report WHERE seq = 2', ['report-gone']],
  ['a report that is gone with its line', files.intake, 'DELETE FROM box WHERE seq = 2; DELETE FROM report WHERE seq = 2; DELETE FROM event WHERE seq = 2', ['intake-chain']],
  ['a line of the intake’s chain', files.intake, `UPDATE event SET ${flip('value')} WHERE seq = 2`, ['intake-chain', 'report-changed']],
  ['a line of the desk’s chain', files.desk, "UPDATE audit SET who = 'een ander' WHERE seq = 3", ['desk-chain']],
  ['a line of the desk’s chain that is gone', files.desk, 'DELETE FROM audit WHERE seq = 3', ['desk-chain']],
  ['two lines that changed places', files.desk, 'UPDATE audit SET seq = -1 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = -1', ['desk-chain']],
];
for (const [name, file, sql, expected] of meddling)
  test(`${name} is found`, async () => {
    const house = await filled();
    change(house, file, `PRAGMA foreign_keys = OFF; ${sql}`);
    assert.deepEqual(await findings(house), expected);
  });

test('a chain of the intake that was cut short is found, for the desk remembers its last line', async () => {
  const house = await filled();
  await house.atDesk(keepAnchor);
  change(house, files.intake, 'PRAGMA foreign_keys = OFF; DELETE FROM box WHERE seq = 3; DELETE FROM report WHERE seq = 3; DELETE FROM event WHERE seq = 3');
  assert.deepEqual(await findings(house), ['intake-chain-cut']);
  await house.post(submissionOf(undefined, 'vier'));
  await house.atDesk(keepAnchor);
  assert.deepEqual(await findings(house), ['intake-chain-cut']);
});

test('every single bit of a line counts', async () => {
  const { firstBroken, link, beginning } = await import('#server/store/chain.ts');
  const line = [1, 1_000, 'An', 'open', 'x', ''] as const;
  const hash = Buffer.from(link(beginning, line));
  assert.equal(firstBroken([{ line, hash }]), undefined);
  for (let bit = 0; bit < hash.length * 8; bit++) {
    const flipped = Buffer.from(hash);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    assert.equal(firstBroken([{ line, hash: flipped }]), 1);
  }
});
