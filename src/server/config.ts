// What the server is told by its environment: read once, at the start, and refused with one sentence a fault.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Config {
  /** `localhost` means every loopback address: 127.0.0.1 and, where there is one, ::1 */
  host: string;
  port: number;
  /** the folder with the built site, absolute */
  root: string;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };

/** The file that the last step of the build writes: without it there is no finished site. */
export const policyFile = join('.deploy', 'headers.json');

/** The old addresses and where they lead; a build from before there were any has none. */
export const redirectsFile = join('.deploy', 'redirects.json');

/** Reads PORT, HOST and DIST (all optional). Never throws; the faults are whole sentences for the person at the keyboard. */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const faults: string[] = [];
  const port = /^\d{1,5}$/.test(env.PORT ?? '4321') ? Number(env.PORT ?? 4321) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) faults.push(`PORT=${env.PORT} is geen poort: geef een getal van 1 tot 65535, bijvoorbeeld PORT=4321.`);
  const host = env.HOST ?? 'localhost';
  if (!/^[\w.:-]+$/.test(host)) faults.push(`HOST=${host} is geen adres: geef bijvoorbeeld HOST=0.0.0.0, of laat HOST weg.`);
  const root = resolve(env.DIST ?? 'dist');
  if (!existsSync(join(root, policyFile))) faults.push(`In de map ${root} staat geen gebouwde site. Bouw eerst de site: npm run build`);
  return faults.length ? { ok: false, faults } : { ok: true, config: { host, port, root } };
}
