// What the server is told by its environment: read once, at the start, and refused with one sentence a fault.
import { existsSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { proofModes, type ProofMode } from './intake/proof.ts';
import { fallbackOf } from './settings.ts';

export interface Config {
  /** `localhost` means every loopback address: 127.0.0.1 and, where there is one, ::1 */
  host: string;
  port: number;
  /** the folder with the built site, absolute */
  root: string;
  /** the folder with keys and reports, absolute */
  dataDir: string;
  /** the proxies whose word on where a visitor comes from is taken: addresses, networks, or `loopback`; none by default */
  trustProxy: string[];
  /** when a browser is asked for proof of work */
  proof: ProofMode;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };

/** The file that the last step of the build writes: without it there is no finished site. */
export const policyFile = join('.deploy', 'headers.json');

/** The old addresses and where they lead; a build from before there were any has none. */
export const redirectsFile = join('.deploy', 'redirects.json');

/** What the server knows of its forms; a folder without it is a site that takes no reports. */
export const formsFile = join('.deploy', 'forms.json');

/** Whether a text names proxies as Fastify reads them: `loopback`, an address, or a network such as 10.0.0.0/8. */
function isProxy(text: string): boolean {
  if (text === 'loopback') return true;
  const [address = '', width] = text.split('/');
  if (!isIP(address) || (width !== undefined && !/^\d{1,3}$/.test(width))) return false;
  try {
    new BlockList().addSubnet(address, Number(width ?? 0), isIP(address) === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}

/** Reads the settings (all optional). Never throws; the faults are whole sentences for the person at the keyboard. */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const faults: string[] = [];
  const portText = env.PORT ?? fallbackOf('PORT');
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) faults.push(`PORT=${env.PORT} is geen poort: geef een getal van 1 tot 65535, bijvoorbeeld PORT=4321.`);
  const host = env.HOST ?? fallbackOf('HOST');
  if (!/^[\w.:-]+$/.test(host)) faults.push(`HOST=${host} is geen adres: geef bijvoorbeeld HOST=0.0.0.0, of laat HOST weg.`);
  const root = resolve(env.DIST ?? fallbackOf('DIST'));
  if (!existsSync(join(root, policyFile))) faults.push(`In de map ${root} staat geen gebouwde site. Bouw eerst de site: npm run build`);
  const trustProxy = (env.TRUST_PROXY ?? fallbackOf('TRUST_PROXY')).split(',').map((part) => part.trim()).filter(Boolean);
  const strange = trustProxy.filter((part) => !isProxy(part));
  if (strange.length) faults.push(`TRUST_PROXY=${env.TRUST_PROXY}: ${strange.join(', ')} is geen adres van een proxy. Geef bijvoorbeeld TRUST_PROXY=loopback of TRUST_PROXY=10.0.0.0/8, of laat TRUST_PROXY weg.`);
  const proof = proofModes.find((mode) => mode === (env.ABUSE_POW ?? fallbackOf('ABUSE_POW')));
  if (!proof) faults.push(`ABUSE_POW=${env.ABUSE_POW} kent dit programma niet: kies ${proofModes.join(', ')}, of laat ABUSE_POW weg.`);
  if (env.DATA_DIR === '') faults.push('DATA_DIR is leeg: geef een map, bijvoorbeeld DATA_DIR=var, of laat DATA_DIR weg.');
  if (faults.length || !proof) return { ok: false, faults };
  return { ok: true, config: { host, port, root, dataDir: resolve(env.DATA_DIR ?? fallbackOf('DATA_DIR')), trustProxy, proof } };
}
