import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { step, unpad, type Content } from './content.ts';
import { openerWith } from './opener.ts';
import { nativeRecipient, publicBytes, readRecipients } from './recipients.ts';
import { directSealer, threadedSealer } from './sealer.ts';

const identities = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
const recipients = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
const sealer = directSealer(recipients);
const content = (text = 'Geheim'): Content => ({ v: 1, kind: 'addition', id: 'a', report: 'r', reference: 'K7MP-3QXA', received: 1, text });

test('each of the keys alone opens what was sealed, another one does not', async () => {
  const box = await sealer.seal(content());
  for (const identity of identities) assert.deepEqual(await openerWith([identity]).open(box, 'a'), { ok: true, content: content() });
  assert.deepEqual(await openerWith([await generateX25519Identity()]).open(box, 'a'), { ok: false, why: 'no-key' });
});

test('what was sealed is an age file of its inventors: their own reader opens it, and JSON is what it finds', async () => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identities[1]!);
  assert.deepEqual(JSON.parse(await decrypter.decrypt(await sealer.seal(content()), 'text')), content());
});

test('a box that is changed in any way, or stands in the place of another, does not open', async () => {
  const box = await sealer.seal(content());
  const opener = openerWith(identities);
  assert.deepEqual(await opener.open(box, 'b'), { ok: false, why: 'another-report' });
  for (const at of [0, 30, 250, box.length - 1]) {
    const broken = Uint8Array.from(box);
    broken[at]! ^= 1;
    assert.equal((await opener.open(broken, 'a')).ok, false, String(at));
  }
  for (const part of [box.subarray(0, 100), box.subarray(0, -1), new Uint8Array()]) assert.deepEqual(await opener.open(part, 'a'), { ok: false, why: 'broken' });
});

test('the size of a box tells the length of a text only in steps of 4 KiB', async () => {
  const sizes = new Set(await Promise.all([0, 1, 500, 3_000].map(async (length) => (await sealer.seal(content('x'.repeat(length)))).length)));
  assert.equal(sizes.size, 1);
  const longer = (await sealer.seal(content('x'.repeat(step)))).length;
  assert.equal(longer - [...sizes][0]!, step);
});

test('what opens but is no content of ours is refused', () => {
  for (const text of ['', 'onzin', '[]', '{"v":2,"id":"a"}', '{"v":1,"id":"b"}']) assert.equal(unpad(Buffer.from(text), 'a'), undefined, text);
  assert.equal(unpad(Uint8Array.of(0xff, 0xfe), 'a'), undefined);
});

test('a key with one wrong letter is no key, and a file with one wrong line is no file', () => {
  const [key] = recipients;
  assert.equal(publicBytes(key!)?.length, 32);
  for (const wrong of [key!.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')), key!.toUpperCase(), `${key}q`, key!.slice(0, -1), '', 'age1', identities[0]!]) assert.equal(publicBytes(wrong), undefined, wrong);
  assert.throws(() => nativeRecipient('age1onzin'));
  assert.deepEqual(readRecipients(`# uitleg\r\n${recipients.join('\r\n')}\r\n\r\n`), recipients);
  for (const text of ['', '# niets', `${key}\nage1onzin`]) assert.equal(readRecipients(text), undefined, text);
});

test('threads seal as well as this one does, many at once', async () => {
  const threaded = threadedSealer(recipients, 2);
  const boxes = await Promise.all(Array.from({ length: 20 }, (_, i) => threaded.seal(content(`nummer ${i}`))));
  await threaded.close();
  for (const [i, box] of boxes.entries()) assert.deepEqual(await openerWith([identities[0]!]).open(box, 'a'), { ok: true, content: content(`nummer ${i}`) });
});
