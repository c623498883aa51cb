// The floor: a nearly empty page from this machine, in this run, so that a slow machine is not taken for a slow site.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { listen } from './listen.ts';
import type { Site } from './site.ts';

const page = (main: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bijna leeg</title><meta name="description" content="Een bijna lege bladzijde."><link rel="icon" href="data:,"><style>body{font:1rem/1.5 sans-serif;margin:1rem}</style></head>
<body><main><h1>Bijna leeg</h1>${main}</main></body></html>`;

/** Where the floor has a field, and nothing that listens to it. */
export const bareField = '/veld';

const bodies: Record<string, Buffer> = {
  '/': brotliCompressSync(page('<p>Een kop en een zin, en verder niets.</p>')),
  [bareField]: brotliCompressSync(page('<label>Een veld <input></label>')),
};

export async function startFloor(): Promise<Site> {
  const server = createServer((asked, answer) => {
    const body = bodies[asked.url ?? ''];
    if (!body) return void answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': body.length }).end(body);
  });
  return listen(server);
}
