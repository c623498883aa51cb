// What the data folder holds, and who may read it: looks at no report and at no private key.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyFiles, permissionFaults, readPublicKeys } from '../seal/key-files.ts';
import { openToRead, type Shape } from '../store/database.ts';
import { deskShape, files, intakeShape, statusShape } from '../store/shapes.ts';
import { good, note, wrong, type Finding } from './finding.ts';

const shapes: Record<keyof typeof files, Shape> = { intake: intakeShape, status: statusShape, desk: deskShape };

/** Whether others than the owner may do anything with it; never on Windows, which has no such bits. */
const isOpen = (path: string) => process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;

function lookAtKeys(dataDir: string): Finding[] {
  const lies = (name: string) => existsSync(join(dataDir, name));
  const read = readPublicKeys(dataDir);
  const both = (['desk', 'next'] as const).filter((role) => lies(keyFiles.private(role)));
  return [
    ...(read.ok ? [good(`Elke melding gaat op slot voor ${read.keys.recipients.length} sleutels.`)] : read.faults.map(wrong)),
    ...(read.ok ? [] : permissionFaults(dataDir).filter((fault) => !read.faults.includes(fault)).map(wrong)),
    lies(keyFiles.private('recovery'))
      ? wrong(`De herstelsleutel ligt nog op deze computer. Verplaats ${join(dataDir, keyFiles.private('recovery'))} naar een USB-stick in de kluis, en kijk na of hij daar leesbaar is voor u hem hier wist.`)
      : good('De herstelsleutel ligt niet op deze computer.'),
    ...(both.length ? [note(`${both.map((role) => join(dataDir, keyFiles.private(role))).join(' en ')}: de server heeft die niet nodig. Leg ze waar alleen de dienst erbij kan, en wijs die map aan met DESK_KEY_DIR.`)] : [good('Bij de meldingen ligt geen geheime sleutel: wie in de server inbreekt, leest er geen.')]),
  ];
}

function lookAtFiles(dataDir: string): Finding[] {
  return Object.entries(files).flatMap(([kind, name]) => {
    const path = join(dataDir, name);
    if (!existsSync(path)) return [];
    try {
      openToRead(path, shapes[kind as keyof typeof files])?.close();
      return [good(`${name} is van deze versie van het programma.`)];
    } catch (error) {
      return [wrong((error as Error).message)];
    }
  });
}

/** The folder with the reports and the keys. */
export function lookAtKept(dataDir: string): Finding[] {
  if (!existsSync(dataDir)) return [wrong(`De map ${dataDir} is er nog niet. Start de server één keer (of npm run keys), dan maakt die ze met de sleutels.`)];
  const open = [dataDir, ...readdirSync(dataDir).filter((name) => name.includes('.db')).map((name) => join(dataDir, name)), join(dataDir, keyFiles.folder)].filter((path) => existsSync(path) && isOpen(path));
  return [
    ...open.map((path) => wrong(`Ook anderen op deze computer kunnen bij ${path}. Maak het alleen voor de gebruiker van de server: chmod ${statSync(path).isDirectory() ? '700' : '600'} ${path}`)),
    ...(open.length ? [] : [good(`Alleen de eigenaar kan bij ${dataDir}.`)]),
    ...lookAtKeys(dataDir),
    ...lookAtFiles(dataDir),
  ];
}
