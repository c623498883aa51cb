// Opens everything the intake works with, or says in whole sentences why it cannot and how to mend it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormBook } from '#domain/report/form-words.ts';
import { reportTypes } from '#domain/report/register.ts';
import { formsFile, type Config } from '../config.ts';
import { keyFiles, readPublicKeys } from '../seal/key-files.ts';
import { photoFolder } from '../photos/folder.ts';
import { inTurn } from '../photos/in-turn.ts';
import { keepTidy } from '../photos/tidy.ts';
import { threadedSealer } from '../seal/sealer.ts';
import { UnusableDatabase } from '../store/database.ts';
import { makeFolder } from '../store/folder.ts';
import { threadedKeeper } from '../store/keeper.ts';
import { files } from '../store/shapes.ts';
import { sqliteIntakeReader, sqliteIntakeWriter } from '../store/sqlite-intake.ts';
import { sqliteStatusReader } from '../store/status-store.ts';
import { watchClock, zoneClock } from './clock.ts';
import type { Intake } from './intake.ts';
import { prover } from './proof.ts';
import { secretOf } from './secrets.ts';
import { counters } from './traffic.ts';

export type Opened = { ok: true; intake: Intake; close: () => Promise<void> } | { ok: false; faults: string[] };

/** Whether a built site has forms at all. */
export const hasForms = (root: string) => existsSync(join(root, formsFile));

/** The sentence for a data folder that cannot be used, or undefined. */
function folderFault(dataDir: string): string | undefined {
  try {
    makeFolder(dataDir);
    if (!statSync(dataDir).isDirectory()) throw new Error('not a folder');
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch {
    return `In de map ${dataDir} kan dit programma niet schrijven. Maak u er de eigenaar van, of kies met DATA_DIR een andere map.`;
  }
}

/** Makes the first keys in a process of their own: this one never holds a private key. Where there are reports they are not the first. */
function firstKeys(dataDir: string): string | undefined {
  if ([keyFiles.recipients, keyFiles.secret, keyFiles.folder].some((name) => existsSync(join(dataDir, name)))) return undefined;
  if (existsSync(join(dataDir, files.intake)))
    return `In ${dataDir} staan al meldingen, maar de map ${join(dataDir, keyFiles.folder)} met de sleutels is weg. Zet ze terug uit uw reservekopie. Zijn ze voorgoed weg, start dan: npm run keys (nieuwe meldingen gaan dan op slot voor nieuwe sleutels; wat er al staat, opent alleen met de oude).`;
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../keys.ts', import.meta.url))], { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'inherit' });
  return status === 0 ? undefined : `In ${dataDir} konden geen sleutels gemaakt worden.`;
}

/** Opens the files once, so that what is wrong with them is said before the door opens. */
function databaseFault(dataDir: string): string | undefined {
  try {
    sqliteIntakeWriter(dataDir).close();
    sqliteStatusReader(dataDir).close();
    return undefined;
  } catch (error) {
    if (error instanceof UnusableDatabase) return error.message;
    return `De bestanden in ${dataDir} kunnen niet geopend worden (${(error as Error).message}). Kijk na of de schijf vol is, en of alle bestanden van u zijn.`;
  }
}

/** Opens the intake of a site that has forms. `onLost` is told when a part of it ends by a bug. */
export function openIntake({ root, dataDir, proof }: Config, onLost: (error: Error) => void): Opened {
  const fault = folderFault(dataDir) ?? firstKeys(dataDir);
  if (fault) return { ok: false, faults: [fault] };
  const read = readPublicKeys(dataDir);
  const broken = databaseFault(dataDir);
  if (!read.ok || broken) return { ok: false, faults: [...(read.ok ? [] : read.faults), ...(broken ? [broken] : [])] };
  const { recipients } = read.keys;
  const secret = secretOf(read.keys.secret);
  const clock = Date.now;
  const book = JSON.parse(readFileSync(join(root, formsFile), 'utf8')) as FormBook;
  const intake: Intake = {
    book,
    types: reportTypes.filter(({ id }) => book.forms.some(({ type }) => type === id)),
    secret,
    zoneTime: zoneClock(book.zone.timeZone),
    sealer: threadedSealer(recipients, Math.max(1, Math.min(4, availableParallelism() - 1))),
    keeper: threadedKeeper(dataDir, onLost),
    reader: sqliteIntakeReader(dataDir),
    status: sqliteStatusReader(dataDir),
    photos: photoFolder(dataDir, secret),
    each: inTurn(),
    counters: counters(clock),
    prover: prover(proof, secret, clock),
    clock,
  };
  const stopWatching = watchClock(intake);
  const stopTidying = keepTidy(dataDir, intake);
  const close = async () => {
    stopWatching();
    stopTidying();
    await intake.keeper.close();
    await intake.sealer.close();
    intake.reader.close();
    intake.status.close();
  };
  return { ok: true, intake, close };
}
