import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer, Request } from '../../src/ui/islands/report/photos/request.ts';
import { sendPhoto, type Outcome } from '../../src/ui/islands/report/photos/tus.ts';

const url = '/status/abc/fotos/een';
const photo = (length: number) => new Blob([Buffer.from(Array.from({ length }, (_, i) => (i * 31) % 251))], { type: 'image/jpeg' });
const sha256 = (bytes: Uint8Array, coding: 'hex' | 'base64') => createHash('sha256').update(bytes).digest(coding);
const answer = (status: number, headers: Record<string, string> = {}, text = ''): Answer => ({ status, header: (name) => headers[name] ?? null, text });

/** A server for one photo, as the contract has it; `trouble` may cut a request before or after it is done, or spoil its bytes. */
function madeServer(trouble: (asked: Request, turn: number) => 'cut' | 'lost' | 'spoilt' | undefined = () => undefined) {
  let [begun, kept, turns, sent] = ['', Buffer.alloc(0), 0, 0];
  let [length, hash] = [0, ''];
  const act = async ({ method, headers = {}, body }: Request, spoilt: boolean): Promise<Answer> => {
    if (method === 'POST') {
      const about = Object.fromEntries(headers['Upload-Metadata']!.split(',').map((pair) => pair.split(' ')).map(([key, value]) => [key, Buffer.from(value!, 'base64').toString()]));
      const asked = `${headers['Upload-Length']} ${about['sha256']}`;
      if (kept.length && kept.length === length) return answer(409, { 'Upload-Offset': String(length) });
      if (asked !== begun) kept = Buffer.alloc(0);
      [begun, length, hash] = [asked, Number(headers['Upload-Length']), about['sha256']!];
      return answer(201, { 'Upload-Offset': String(kept.length) });
    }
    const bytes = Buffer.from(body as ArrayBuffer);
    if (spoilt) bytes[0]! ^= 1;
    sent += bytes.length;
    const at = { 'Upload-Offset': String(kept.length) };
    if (Number(headers['Upload-Offset']) !== kept.length) return answer(409, at);
    if (headers['Upload-Checksum'] !== `sha256 ${sha256(bytes, 'base64')}`) return answer(460, at);
    kept = Buffer.concat([kept, bytes]);
    if (kept.length === length && sha256(kept, 'hex') !== hash) kept = Buffer.alloc(0);
    return answer(204, { 'Upload-Offset': String(kept.length) });
  };
  const ask = async (_url: string, request: Request): Promise<Answer> => {
    const what = trouble(request, turns++);
    if (what === 'cut') throw new Error('cut');
    const done = await act(request, what === 'spoilt');
    if (what === 'lost') throw new Error('lost');
    return done;
  };
  return { ask, kept: () => kept, sent: () => sent };
}

async function persist(ask: ReturnType<typeof madeServer>['ask'], blob: Blob): Promise<{ outcome: Outcome; progress: number[] }> {
  const progress: number[] = [];
  const pieces = { size: 262_144 };
  for (;;) {
    try {
      const outcome = await sendPhoto({ url, blob, name: 'tuin ☂.jpg', ask, progress: (received) => void progress.push(received), pieces });
      if (outcome !== 'again') return { outcome, progress };
    } catch {
      // the next try
    }
  }
}

test('a photo arrives however it is called: a name that was cut in the middle of a sign stops nothing', async () => {
  const { ask, kept } = madeServer();
  const name = `a${'📷'.repeat(60)}`.slice(0, 100);
  assert.ok(!name.isWellFormed());
  assert.equal(await sendPhoto({ url, blob: photo(900), name, ask, progress: () => undefined, pieces: { size: 262_144 } }), 'arrived');
  assert.equal(kept().length, 900);
});

test('a photo arrives whole, in pieces of at most 256 KiB, each with its hash', async () => {
  const blob = photo(700_000);
  const sizes: number[] = [];
  const { ask, kept } = madeServer(({ body }) => void (body && sizes.push((body as ArrayBuffer).byteLength)));
  const { outcome, progress } = await persist(ask, blob);
  assert.equal(outcome, 'arrived');
  assert.deepEqual(sizes, [262_144, 262_144, 175_712]);
  assert.deepEqual(kept(), Buffer.from(await blob.arrayBuffer()));
  assert.deepEqual(progress, [0, 262_144, 524_288]);
});

test('whatever is cut, lost on the way back or spoilt, it arrives whole, and little goes twice', async () => {
  const blob = photo(900_001);
  const whole = Buffer.from(await blob.arrayBuffer());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('cut', 'lost', 'spoilt', undefined), { maxLength: 12 }), async (troubles) => {
      const { ask, kept, sent } = madeServer(({ method }, turn) => (troubles[turn] === 'spoilt' && method !== 'PATCH' ? undefined : (troubles[turn] as 'cut' | undefined)));
      const { outcome } = await persist(ask, blob);
      assert.equal(outcome, 'arrived');
      assert.deepEqual(kept(), whole);
      const spoilt = troubles.filter((one) => one === 'spoilt').length;
      assert.ok(sent() <= whole.length + spoilt * 262_144, `${sent()} bytes for ${whole.length}`);
    }),
    { numRuns: 40 },
  );
});

test('on a line that is cut the pieces get smaller, down to 64 KiB; on a good one they grow again', async () => {
  const sizes: number[] = [];
  const { ask } = madeServer(({ body }) => {
    if (!body) return undefined;
    sizes.push((body as ArrayBuffer).byteLength);
    return sizes.length <= 3 ? 'cut' : undefined;
  });
  await persist(ask, photo(500_000));
  assert.deepEqual(sizes.slice(0, 6), [262_144, 131_072, 65_536, 65_536, 131_072, 262_144]);
});

const ends: [Answer, Outcome][] = [
  [answer(409), 'arrived'],
  [answer(410, {}, '{"type":"urn:problem-type:melding:photo-removed"}'), 'removed'],
  [answer(410, {}, '{"type":"urn:problem-type:melding:photo-too-late"}'), 'too-late'],
  [answer(404), 'gone'],
  [answer(413), { refused: 'too-large' }],
  [answer(415), { refused: 'not-a-photo' }],
  [answer(422, {}, '{"type":"urn:problem-type:melding:photo-empty"}'), { refused: 'empty' }],
  [answer(422, {}, '{"type":"urn:problem-type:melding:too-many-photos"}'), { refused: 'too-many' }],
  [answer(507), 'again'],
  [answer(429), 'again'],
];
for (const [said, meant] of ends) {
  test(`${said.status} ${said.text.replace(/.*:|"}/g, '')} means: ${typeof meant === 'string' ? meant : meant.refused}`, async () => {
    const upload = { url, blob: photo(10), name: '', progress: () => {}, pieces: { size: 262_144 }, ask: async () => said };
    assert.deepEqual(await sendPhoto(upload), meant);
  });
}

test('bytes that arrive spoilt time after time are left for later, not sent for ever', async () => {
  const { ask } = madeServer(({ method }) => (method === 'PATCH' ? 'spoilt' : undefined));
  const upload = { url, blob: photo(10), name: '', progress: () => {}, pieces: { size: 262_144 }, ask };
  assert.equal(await sendPhoto(upload), 'again');
});
