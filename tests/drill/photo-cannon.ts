// Sends so many reports a second, each with a photo, whether earlier ones were answered or not; prints what came back as JSON.
import { randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { beginning, chunkHeaders, declared } from '../server/photos.ts';
import { submissionOf, traffic } from '../server/site.ts';

const [url, rate, seconds] = process.argv.slice(2) as [string, string, string];
const { hostname, port } = new URL(url);
const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(299_996)]);
const begun = beginning(photo);
const chunks = [0, 262_144].map((at) => ({ headers: chunkHeaders(photo.subarray(at, at + 262_144), at), body: photo.subarray(at, at + 262_144) }));
const agent = new Agent({ keepAlive: true });
const times: number[] = [];
const texts: number[] = [];
const faults = new Map<string, number>();

function ask(method: string, path: string, { headers, body }: { headers: Record<string, string>; body?: Buffer }): Promise<{ status: number; text: string }> {
  const start = performance.now();
  return new Promise((done, fail) => {
    const asked = request({ agent, host: hostname, port, method, path, headers: { ...headers, 'content-length': body?.length ?? 0 } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () => {
        times.push(performance.now() - start);
        done({ status: answer.statusCode!, text });
      });
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

const held = (expected: number, { status, text }: { status: number; text: string }) => {
  if (status !== expected) throw new Error(`${status} instead of ${expected}: ${text.slice(0, 80)}`);
  return text;
};

/** One citizen: the text, and then the photo. */
async function one(number: number): Promise<boolean> {
  const start = performance.now();
  try {
    const body = Buffer.from(JSON.stringify({ ...submissionOf(traffic, `Melding ${number}: er ligt olie op het kruispunt, met een foto erbij.`), photos: [declared()] }));
    const text = held(201, await ask('POST', '/api/meldingen', { headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body }));
    texts.push(performance.now() - start);
    const path = (JSON.parse(text) as { uploads: { url: string }[] }).uploads[0]!.url;
    held(201, await ask('POST', path, { headers: begun }));
    for (const chunk of chunks) held(204, await ask('PATCH', path, chunk));
    return true;
  } catch (error) {
    const { message } = error as Error;
    faults.set(message, (faults.get(message) ?? 0) + 1);
    return false;
  }
}

const all: Promise<boolean>[] = [];
const start = performance.now();
await new Promise<void>((done) => {
  const timer = setInterval(() => {
    const due = Math.min(Number(rate) * Number(seconds), Math.floor(((performance.now() - start) / 1_000) * Number(rate)));
    while (all.length < due) all.push(one(all.length));
    if (all.length < Number(rate) * Number(seconds)) return;
    clearInterval(timer);
    done();
  }, 5);
});
const results = await Promise.all(all);
const at = (list: number[], share: number) => Math.round(list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1_000, sent: results.length, whole: results.filter(Boolean).length, faults: Object.fromEntries(faults), requests: times.length, p50: at(times, 0.5), p99: at(times, 0.99), max: at(times, 1), textP99: at(texts, 0.99) }));
