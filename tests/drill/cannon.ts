// Fires reports at an address for so many seconds, over fifty connections, each report new; prints what came back as JSON.
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { submissionOf, traffic } from '../server/site.ts';

const [url, seconds] = process.argv.slice(2);
let number = 0;
const result = await autocannon({
  url: `${url}/api/meldingen`,
  connections: 50,
  duration: Number(seconds),
  requests: [
    {
      method: 'POST',
      setupRequest: (request: object) => ({
        ...request,
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(submissionOf(traffic, `Melding ${++number}: er staat een kwal op het zebrapad en niemand durft over te steken. `.repeat(6))),
      }),
    },
  ],
});
const { latency } = result;
console.log(JSON.stringify({ seconds: result.duration, ok: result['2xx'], others: result.non2xx + result.errors + result.timeouts, p50: latency.p50, p99: latency.p99, max: latency.max }));
