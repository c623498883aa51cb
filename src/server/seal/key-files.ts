// The key files in the data folder: public keys for the server that takes reports, private keys for the desk and for the safe.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { makeFolder } from '../store/folder.ts';
import { readRecipients, roles, type Role } from './recipients.ts';

/** Where each file lies under the data folder. */
export const keyFiles = {
  folder: 'keys',
  recipients: join('keys', 'recipients.txt'),
  secret: join('keys', 'intake.secret'),
  private: (role: Role) => join('keys', `${role}.key`),
};

const identityLine = /^AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}$/m;

/** Whether only the owner may read a file; always so on Windows, which has no such bits. */
const isPrivate = (path: string) => process.platform === 'win32' || (statSync(path).mode & 0o077) === 0;

/** The faults in who may read the secrets, as sentences with the command that mends them. Looks at no content. */
export function permissionFaults(dataDir: string): string[] {
  return [keyFiles.secret, ...roles.map(keyFiles.private)]
    .map((name) => join(dataDir, name))
    .filter((path) => existsSync(path) && !isPrivate(path))
    .map((path) => `Ook anderen op deze computer mogen ${path} lezen. Maak het alleen voor u leesbaar: chmod 600 ${path}`);
}

export interface PublicKeys {
  recipients: string[];
  /** 32 bytes from which tokens and fingerprints are derived */
  secret: Buffer;
}

type ReadKeys<T> = { ok: true; keys: T } | { ok: false; faults: string[] };

const back = 'Zet het bestand terug uit uw reservekopie.';
const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** For whom everything is locked. The faults are whole sentences. */
export function readRecipientFile(dataDir: string): ReadKeys<string[]> {
  const path = join(dataDir, keyFiles.recipients);
  const keys = readRecipients(textOf(path));
  if (keys) return { ok: true, keys };
  return { ok: false, faults: [`In ${path} staan geen geldige publieke sleutels: zonder kan geen melding op slot. ${back} Liggen de geheime sleutels er nog, verwijder het dan en start: npm run keys`] };
}

/** Reads what the server that takes reports may know; never a private key. The faults are whole sentences. */
export function readPublicKeys(dataDir: string): ReadKeys<PublicKeys> {
  const recipients = readRecipientFile(dataDir);
  const faults = [...permissionFaults(dataDir), ...(recipients.ok ? [] : recipients.faults)];
  const text = textOf(join(dataDir, keyFiles.secret)).trim();
  const secret = /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : undefined;
  if (!secret) faults.push(`In ${join(dataDir, keyFiles.secret)} staat geen geldig geheim van 64 tekens. ${back} Is het weg, verwijder het dan en start: npm run keys (wie een melding net opnieuw verstuurt, staat dan twee keer op de lijst).`);
  return recipients.ok && secret && !faults.length ? { ok: true, keys: { recipients: recipients.keys, secret } } : { ok: false, faults };
}

/** Whether a private key is whole. The library's own words about one that is not hold the key itself: they go no further. */
function isIdentity(text: string | undefined): text is string {
  try {
    new Decrypter().addIdentity(text ?? '');
    return true;
  } catch {
    return false;
  }
}

/** The private keys that lie in a folder (of keys, not of data), by role. Throws, in Dutch, when a file holds no key. */
export function readIdentities(keyDir: string): Partial<Record<Role, string>> {
  const found: Partial<Record<Role, string>> = {};
  for (const role of roles) {
    const path = join(keyDir, `${role}.key`);
    if (!existsSync(path)) continue;
    const identity = identityLine.exec(readFileSync(path, 'utf8'))?.[0];
    if (!isIdentity(identity)) throw new Error(`In ${path} staat geen geldige geheime sleutel. Zet het bestand terug uit uw reservekopie.`);
    found[role] = identity;
  }
  return found;
}

const about: Record<Role, string> = {
  desk: 'de sleutel van het Meldpunt: hiermee leest de dienst de meldingen',
  next: 'de opvolger van de sleutel van het Meldpunt',
  recovery: 'de herstelsleutel: leest alles als de andere weg zijn. Bewaar hem niet op deze computer',
};

/**
 * Makes what is missing and leaves what is there: private keys (only their owner may read them), the file with the public
 * ones, and the intake's secret. Returns the roles for which a key was made. Keys are made together or not at all: a new
 * desk key beside old public keys would open nothing.
 */
export async function makeKeys(dataDir: string): Promise<Role[]> {
  makeFolder(join(dataDir, keyFiles.folder));
  const keep = (name: string, text: string, mode: number) => writeFileSync(join(dataDir, name), text, { mode, flag: 'wx' });
  if (!existsSync(join(dataDir, keyFiles.secret))) keep(keyFiles.secret, `${randomBytes(32).toString('hex')}\n`, 0o600);
  if (existsSync(join(dataDir, keyFiles.recipients))) return [];
  const identities = readIdentities(join(dataDir, keyFiles.folder));
  const made = Object.keys(identities).length ? [] : [...roles];
  const away = made.length ? [] : roles.filter((role) => !identities[role]);
  if (away.length) throw new Error(`Leg ${away.map((role) => join(dataDir, keyFiles.private(role))).join(' en ')} even terug: zonder gaat geen nieuwe melding ook voor die sleutel op slot.`);
  const lines = ['# Publieke sleutels (age v1): voor wie een melding op slot gaat. Geen geheim, wel onmisbaar.'];
  for (const role of roles) {
    const identity = identities[role] ?? (await generateX25519Identity());
    const recipient = await identityToRecipient(identity);
    if (made.length) keep(keyFiles.private(role), `# ${about[role]}\n# publiek: ${recipient}\n${identity}\n`, 0o600);
    lines.push(`# ${role}: ${about[role]}`, recipient);
  }
  keep(keyFiles.recipients, `${lines.join('\n')}\n`, 0o644);
  return made;
}
