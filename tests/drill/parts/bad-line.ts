// D8: a photo of 25 MB over a line of 400 kbit/s that is cut again and again, while the server is restarted twice.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDesk } from '#server/desk/open.ts';
import { writePhotos } from '#server/desk/photos.ts';
import { verify } from '#server/desk/verify.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { declared, overLine } from '../../server/photos.ts';
import { freePort, startServer } from '../../server/running.ts';
import { makeSite, submissionOf, traffic } from '../../server/site.ts';
import { chaosProxy } from '../chaos-proxy.ts';
import { part, type DrillPart } from '../part.ts';
import { sendStubbornly, stubborn } from '../phone.ts';

const line = { rate: 400_000, delay: 80, cuts: 0.3, longest: 262_144, seed: 20_261_124 };

/** What the desk holds of the only photo. */
async function received(dataDir: string, folder: string, reference: string): Promise<{ bytes: Buffer; findings: number }> {
  const opened = openDesk({ DATA_DIR: dataDir });
  if (!opened.ok) throw new Error(opened.faults.join('\n'));
  const { findings } = await verify(opened.desk);
  const written = await writePhotos(opened.desk, reference, { folder, originals: true });
  opened.close();
  const file = written.ok ? written.photos[0]?.file : undefined;
  return { bytes: file ? readFileSync(file) : Buffer.alloc(0), findings: findings.length };
}

export const badLineDrill: DrillPart = {
  id: 'D8',
  goal: '25 MB at 400 kbit/s, 30 % of connections cut, server killed twice: whole, hash equal, at most 1.3 × its bytes; the text acknowledged within 10 s',
  async run(scale) {
    const { root, remove } = makeSite();
    const [dataDir, out] = [mkdtempSync(join(tmpdir(), 'line-')), mkdtempSync(join(tmpdir(), 'line-out-'))];
    await makeKeys(dataDir);
    const port = await freePort();
    let server = await startServer({ root, dataDir, port });
    const proxy = await chaosProxy(port, line);
    const url = `http://127.0.0.1:${proxy.port}`;
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(part(26_214_396, scale))]);
    const [body, headers] = [Buffer.from(JSON.stringify({ ...submissionOf(traffic, 'De brug is glad.'), photos: [declared()] })), { 'content-type': 'application/json', 'idempotency-key': randomUUID() }];
    const start = performance.now();
    const answer = await stubborn(() => overLine(url)({ method: 'POST', url: '/api/meldingen', headers, body }));
    const textAfter = (performance.now() - start) / 1_000;
    const { uploads, reference } = JSON.parse(answer.body) as { uploads: { url: string }[]; reference: string };
    const before = proxy.carried.bytes;
    const restarts: Promise<void>[] = [];
    /** In the middle of what it takes: a chunk needs five seconds on this line. */
    const restart = async () => {
      await setTimeout(2_000);
      server.child.kill('SIGKILL');
      await server.ended;
      server = await startServer({ root, dataDir, port });
    };
    const journey = await sendStubbornly(overLine(url), uploads[0]!.url, photo, (offset) => {
      if (restarts.length < 2 && offset >= (photo.length * (restarts.length + 1)) / 3) restarts.push(restart());
    });
    await Promise.all(restarts);
    const seconds = Math.round((performance.now() - start) / 1_000);
    const { bytes, connections, cut } = proxy.carried;
    server.child.kill('SIGTERM');
    await server.ended;
    await proxy.close();
    const { bytes: found, findings } = await received(dataDir, out, reference);
    remove();
    for (const folder of [dataDir, out]) rmSync(folder, { recursive: true });
    const times = (bytes - before) / photo.length;
    // The two kills cost a chunk each, however short the photo of a part of the exercise is.
    const allowed = 1.3 + ((1 - scale) * 2 * 262_144) / photo.length;
    const equal = Buffer.compare(found, photo) === 0;
    const figures = { bytes: photo.length, seconds, 'text acknowledged, s': textAfter.toFixed(1), 'sent, × its bytes': times.toFixed(3), connections, cut, 'cuts met': journey.cuts, 'asked how far': journey.asked, kills: restarts.length, equal: String(equal), findings };
    return { figures, reached: equal && times <= allowed && textAfter <= 10 && restarts.length === 2 && cut > 0 && findings === 0 };
  },
};
