// Opens the desk over a data folder and the private keys, or says in whole sentences why it cannot and how to mend it.
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { keyFiles, permissionFaults, readIdentities, readRecipientFile } from '../seal/key-files.ts';
import { openerWith } from '../seal/opener.ts';
import { directSealer } from '../seal/sealer.ts';
import { sqliteArchive, sqliteShredder } from '../store/archive.ts';
import { UnusableDatabase } from '../store/database.ts';
import { sqliteDeskStore } from '../store/desk-store.ts';
import { sqliteStatusWriter } from '../store/status-store.ts';
import type { Desk } from './desk.ts';

export type OpenedDesk = { ok: true; desk: Desk; close: () => void } | { ok: false; faults: string[] };

type Environment = Record<string, string | undefined>;

/** Whoever works at the desk, as the chain will name them: DESK_USER, else the user of this computer. */
const whoIs = (env: Environment) => env.DESK_USER?.trim() || userInfo().username;

function openFiles(dataDir: string, keyDir: string, env: Environment): OpenedDesk {
  const read = readRecipientFile(dataDir);
  if (!read.ok) return { ok: false, faults: read.faults };
  const identities = Object.values(readIdentities(keyDir));
  if (!identities.length) return { ok: false, faults: [`In ${keyDir} ligt geen geheime sleutel: zonder opent geen enkele melding. Leg desk.key (of de herstelsleutel, recovery.key) in die map, of wijs met DESK_KEY_DIR een andere map aan.`] };
  const archive = sqliteArchive(dataDir);
  if (!archive) return { ok: false, faults: [`In ${dataDir} staan nog geen meldingen: start eerst de site met npm start, of kies met DATA_DIR een andere map.`] };
  const desk: Desk = {
    archive,
    shredder: () => sqliteShredder(dataDir),
    status: sqliteStatusWriter(dataDir),
    store: sqliteDeskStore(dataDir),
    opener: openerWith(identities),
    sealer: directSealer(read.keys),
    dataDir,
    who: whoIs(env),
    clock: Date.now,
  };
  const close = () => [desk.archive, desk.status, desk.store].forEach((file) => file.close());
  return { ok: true, desk, close };
}

/** Opens the desk with DATA_DIR (default `var`) and DESK_KEY_DIR (default its folder `keys`). Never throws for what a person can mend. */
export function openDesk(env: Environment): OpenedDesk {
  const dataDir = resolve(env.DATA_DIR || 'var');
  const keyDir = resolve(env.DESK_KEY_DIR || join(dataDir, keyFiles.folder));
  if (!statSync(dataDir, { throwIfNoEntry: false })?.isDirectory()) return { ok: false, faults: [`De map ${dataDir} bestaat niet. Kies met DATA_DIR de map waarin de meldingen staan.`] };
  const faults = permissionFaults(dataDir);
  if (faults.length) return { ok: false, faults };
  try {
    return openFiles(dataDir, keyDir, env);
  } catch (error) {
    if (error instanceof UnusableDatabase || /^In .*sleutel/.test((error as Error).message)) return { ok: false, faults: [(error as Error).message] };
    return { ok: false, faults: [`De bestanden in ${dataDir} kunnen niet geopend worden (${(error as Error).message}). Kijk na of ze van u zijn, en of de schijf vol is.`] };
  }
}
