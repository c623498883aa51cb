// npm run redactie: the site as it is being written, and the web editor beside it, on this computer. Nobody signs in.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { editorAddress } from './room.ts';

const port = process.env.PORT ?? '4321';
const address = `http://localhost:${port}${editorAddress}`;

/** What opens an address on each system; where there is none, the address is printed all the same. */
const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = { darwin: ['open', []], win32: ['cmd', ['/c', 'start', '']], linux: ['xdg-open', []] };

const site = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], { stdio: ['inherit', 'pipe', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
site.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => site.kill(signal));

let told = false;
site.stdout.setEncoding('utf8').on('data', (text: string) => {
  process.stdout.write(text);
  if (told || !text.includes('localhost')) return;
  told = true;
  console.log(`
De redactie staat op ${address}
1. Open dat adres in Chrome of Edge.
2. Kies "Werken met een lokale repository" en wijs deze map aan: ${resolve('.')}
3. Wat u bewaart, staat meteen in de bestanden en op http://localhost:${port}/
`);
  const [command, args] = openers[process.platform] ?? [];
  if (command && !process.env.CI) spawn(command, [...args!, address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
});
