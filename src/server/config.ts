// What the server is told by its environment: read once, at the start, and refused with one sentence a fault.
import { existsSync, readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { noPort, portOf } from './http/port.ts';
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

/** What is said of a build of which a file is damaged. */
export const notWhole = (root: string) => `De gebouwde site in ${root} is niet heel. Bouw ze opnieuw: npm run build`;

function brokenBuild(root: string): string | undefined {
  try {
    for (const file of [policyFile, redirectsFile, formsFile].map((name) => join(root, name))) if (existsSync(file)) JSON.parse(readFileSync(file, 'utf8'));
    return undefined;
  } catch {
    return notWhole(root);
  }
}

/** Reads the settings (all optional). Never throws; the faults are whole sentences for the person at the keyboard. */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const faults: string[] = [];
  const portText = env.PORT ?? fallbackOf('PORT');
  const port = portOf(portText);
  if (port === undefined) faults.push(noPort(portText));
  const host = env.HOST ?? fallbackOf('HOST');
  if (!/^[\w.:-]+$/.test(host)) faults.push(`HOST=${host} is geen adres: geef bijvoorbeeld HOST=0.0.0.0, of laat HOST weg.`);
  const root = resolve(env.DIST ?? fallbackOf('DIST'));
  const broken = existsSync(join(root, policyFile)) ? brokenBuild(root) : `In de map ${root} staat geen gebouwde site. Bouw eerst de site: npm run build`;
  if (broken) faults.push(broken);
  const trustProxy = (env.TRUST_PROXY ?? fallbackOf('TRUST_PROXY')).split(',').map((part) => part.trim()).filter(Boolean);
  const strange = trustProxy.filter((part) => !isProxy(part));
  if (strange.length) faults.push(`TRUST_PROXY=${env.TRUST_PROXY}: ${strange.join(', ')} is geen adres van een proxy. Geef bijvoorbeeld TRUST_PROXY=loopback of TRUST_PROXY=10.0.0.0/8, of laat TRUST_PROXY weg.`);
  const proof = proofModes.find((mode) => mode === (env.ABUSE_POW ?? fallbackOf('ABUSE_POW')));
  if (!proof) faults.push(`ABUSE_POW=${env.ABUSE_POW} kent dit programma niet: kies ${proofModes.join(', ')}, of laat ABUSE_POW weg.`);
  if (env.DATA_DIR === '') faults.push('DATA_DIR is leeg: geef een map, bijvoorbeeld DATA_DIR=var, of laat DATA_DIR weg.');
  if (faults.length || !proof || !port) return { ok: false, faults };
  return { ok: true, config: { host, port, root, dataDir: resolve(env.DATA_DIR ?? fallbackOf('DATA_DIR')), trustProxy, proof } };
}
