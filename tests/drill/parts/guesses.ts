// D20: a million guesses at the token of a status page.
import { randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { submissionOf } from '../../server/site.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

/** Guesses sent one behind the other on one line, so that the answers are what takes the time. */
const atOnce = 50;
const lines = 4;

function guess(port: number, count: number, hit: (status: string) => void): Promise<void> {
  return new Promise((done, fail) => {
    let [sent, heard, rest] = [0, 0, ''];
    const ask = () => `GET /${heard % 2 ? 'status' : 'ontvangst'}/${randomBytes(16).toString('base64url')}/ HTTP/1.1\r\nHost: x\r\n\r\n`;
    const socket = connect(port, '127.0.0.1', () => {
      sent = Math.min(atOnce, count);
      socket.write(Array.from({ length: sent }, ask).join(''));
    });
    socket.setEncoding('latin1').on('data', (text: string) => {
      const found = (rest + text).split('HTTP/1.1 ');
      rest = `HTTP/1.1 ${found.pop()}`;
      const statuses = found.filter(Boolean);
      for (const status of statuses) hit(status.slice(0, 3));
      heard += statuses.length;
      const more = Math.min(statuses.length, count - sent);
      sent += more;
      if (more) socket.write(Array.from({ length: more }, ask).join(''));
      // The last answer is not followed by another: it is whole when its page is.
      if (heard === count - 1 && rest.includes('</html>')) {
        hit(rest.slice(9, 12));
        socket.end();
        done();
      }
    });
    socket.on('error', fail);
  });
}

export const guessesDrill: DrillPart = {
  id: 'D20',
  goal: '1,000,000 guesses at a status token, 0 hits, every answer 404',
  async run(scale) {
    const house = await drillHouse();
    for (let i = 0; i < 100; i++) await fetch(`${house.server.url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(undefined, `Melding ${i}`)) });
    const guesses = part(1_000_000, scale);
    const statuses = new Map<string, number>();
    const start = performance.now();
    await Promise.all(Array.from({ length: lines }, () => guess(house.port, guesses / lines, (status) => statuses.set(status, (statuses.get(status) ?? 0) + 1))));
    const seconds = (performance.now() - start) / 1_000;
    await house.stop();
    house.remove();
    const missed = statuses.get('404') ?? 0;
    const others = [...statuses.values()].reduce((sum, count) => sum + count, 0) - missed;
    return { figures: { guesses, reports: 100, missed, hits: others, 'guesses/s': Math.round(guesses / seconds) }, reached: missed === guesses && others === 0 };
  },
};
