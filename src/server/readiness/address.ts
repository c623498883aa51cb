// What a visitor gets from the public address: TLS, the headers as the build made them, and a server that can keep a report.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { policyFile } from '../config.ts';
import { classOf, securityHeaders, type SitePolicy } from '../http/security-headers.ts';
import { good, note, wrong, type Finding } from './finding.ts';

const patience = 10_000;
const get = (url: URL | string) => fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });

/** Days until the certificate is no longer valid; rejects when it is not believed. */
function daysLeft({ hostname, port }: URL): Promise<number> {
  return new Promise((done, fail) => {
    const socket = connect({ host: hostname, port: Number(port || 443), ...(!isIP(hostname) && { servername: hostname }), timeout: patience }, () => {
      done((Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / 86_400_000);
      socket.destroy();
    });
    socket.on('error', fail).on('timeout', () => fail(new Error('geen antwoord')));
  });
}

async function lookAtCertificate(url: URL): Promise<Finding> {
  const days = Math.floor(await daysLeft(url));
  return days < 14 ? wrong(`Het certificaat van ${url.host} is nog ${days} dagen geldig: vernieuw het.`) : good(`Het certificaat van ${url.host} is nog ${days} dagen geldig.`);
}

/** The door without TLS: anything but a way to the other door is wrong. Only asked where it has its usual number. */
async function lookAtPlainDoor(url: URL): Promise<Finding[]> {
  if (url.port) return [];
  const answer = await get(`http://${url.host}/`).catch(() => undefined);
  if (!answer) return [note(`http://${url.host}/ antwoordt niet: wie het adres zonder https typt, komt misschien nergens.`)];
  return [answer.headers.get('location')?.startsWith(`https://${url.host}`) ? good('Wie zonder https komt, wordt doorgestuurd.') : wrong(`http://${url.host}/ stuurt niet door naar https: zet dat aan in de webserver.`)];
}

async function lookAtHeaders(url: URL, root: string): Promise<Finding[]> {
  const policy = JSON.parse(readFileSync(join(root, policyFile), 'utf8')) as SitePolicy;
  const findings: Finding[] = [];
  for (const path of ['/', '/zoeken/', '/bestaat-niet-404/']) {
    const { status, headers } = await get(new URL(path, url));
    const off = Object.entries(securityHeaders(classOf(path, policy), policy, { https: true })).filter(([name, value]) => headers.get(name) !== value).map(([name]) => name);
    if (off.length) findings.push(wrong(`${path} komt niet met de headers van deze bouw (${off.join(', ')}). Geef ze ongewijzigd en één keer door, met X-Forwarded-Proto, en herlaad de webserver na elke bouw.`));
    if (path.includes('404') && status !== 404) findings.push(wrong(`${path} antwoordt ${status} in plaats van 404: de webserver verbergt dat een pagina niet bestaat.`));
  }
  return findings.length ? findings : [good('De pagina’s komen met de headers van deze bouw, ongewijzigd.')];
}

async function lookAtSecrets(url: URL): Promise<Finding[]> {
  const open = [];
  for (const path of [`/${policyFile}`, '/_headers', '/.deploy/forms.json', '/intake.db', '/var/intake.db']) if ((await get(new URL(path, url))).status === 200) open.push(path);
  return open.length ? [wrong(`Iedereen kan ${open.join(', ')} opvragen: laat de webserver alleen doorgeven wat de server zelf geeft.`)] : [];
}

async function lookAtHealth(url: URL): Promise<Finding> {
  const answer = await get(new URL('/health', url));
  const health = (await answer.json().catch(() => undefined)) as { ok?: boolean } | undefined;
  return health?.ok ? good('Een proefmelding gaat op slot en wordt bewaard.') : wrong(`${new URL('/health', url).href} antwoordt ${answer.status}: een melding kan nu niet bewaard worden. Kijk de schijf en het logboek van de server na.`);
}

/** Looks at a public address with the eyes of a visitor. Never rejects: what cannot be reached is a finding. `root` is the folder of the built site. */
export async function lookAtAddress(address: string, root: string): Promise<Finding[]> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return [wrong(`--url=${address} is geen adres dat met https:// begint.`)];
  try {
    return [await lookAtCertificate(url), ...(await lookAtPlainDoor(url)), ...(await lookAtHeaders(url, root)), ...(await lookAtSecrets(url)), await lookAtHealth(url)];
  } catch (error) {
    const { message, reason = message } = ((error as Error).cause ?? error) as Error & { reason?: string };
    return [wrong(`${url.href} kan niet nagekeken worden: ${reason.trim()}. Klopt het adres, staat de webserver aan, en is het certificaat echt?`)];
  }
}
