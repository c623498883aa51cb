// What the machine under the server is like: its disk, its clock, its user, its Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { policyFile } from '../config.ts';
import { openJail } from '../photos/jail.ts';
import { good, note, wrong, type Finding } from './finding.ts';

const gigabyte = 1_000_000_000;
/** Below this, a day of photos may fill the disk. */
const enoughRoom = 5 * gigabyte;

/** Kinds of file systems, by their number in Linux (statfs(2)), on which SQLite cannot promise what it promises, or which forget. */
const unsafeDisks: Record<number, string> = {
  0x6969: 'een netwerkschijf (NFS)',
  0xff534d42: 'een netwerkschijf (SMB)',
  0xfe534d42: 'een netwerkschijf (SMB)',
  0x65735546: 'een schijf via een ander programma (FUSE)',
  0x01021994: 'geheugen (tmpfs): na een herstart is alles weg',
};

/** The disk that holds the data folder; nothing where the folder is not there. */
export function lookAtDisk(dataDir: string): Finding[] {
  if (!existsSync(dataDir)) return [];
  const { type, bavail, bsize, ffree, files } = statfsSync(dataDir);
  const free = bavail * bsize;
  const room = `Op de schijf van ${dataDir} is ${(free / gigabyte).toFixed(1)} GB vrij`;
  const kind = unsafeDisks[type >>> 0];
  return [
    free < enoughRoom ? wrong(`${room}: maak minstens ${enoughRoom / gigabyte} GB vrij, anders kunnen meldingen en foto’s geweigerd worden.`) : good(`${room}.`),
    ...(files > 0 && ffree / files < 0.05 ? [wrong(`Op de schijf van ${dataDir} kunnen bijna geen bestanden meer bij (inodes): ruim kleine bestanden op.`)] : []),
    ...(kind ? [wrong(`${dataDir} staat op ${kind}. Kies met DATA_DIR een map op een schijf van deze computer zelf.`)] : []),
  ];
}

/** Whether the machine keeps its clock right by the network; undefined where it does not tell. */
function isSynchronised(): boolean | undefined {
  const { stdout } = spawnSync('timedatectl', ['show', '--property=NTPSynchronized', '--value'], { encoding: 'utf8' });
  const told = stdout?.trim();
  return told === 'yes' || told === 'no' ? told === 'yes' : undefined;
}

/** The clock: terms, deletion and the hour of a report stand on it. `now` in milliseconds since 1970. */
export function lookAtClock(root: string, now: number, synchronised: boolean | undefined = isSynchronised()): Finding[] {
  const built = existsSync(join(root, policyFile)) ? statSync(join(root, policyFile)).mtimeMs : 0;
  if (now < built) return [wrong(`Volgens de klok van deze computer is het ${new Date(now).toISOString()}, en dat is voor de site gebouwd werd. Zet de klok juist: termijnen en het wissen hangen ervan af.`)];
  if (synchronised === false) return [wrong('De klok van deze computer wordt niet bijgesteld. Zet dat aan, bijvoorbeeld: timedatectl set-ntp true')];
  return [synchronised ? good('De klok wordt bijgesteld over het netwerk.') : note('Deze computer zegt niet of de klok bijgesteld wordt: kijk dat zelf na.')];
}

/** What the desk needs to look at photos: a jail to open them in, and what Debian has for those of some phones. */
export async function lookAtPhotos(heifConvert = '/usr/bin/heif-convert', jail = openJail): Promise<Finding[]> {
  const opened = await jail();
  return [
    opened.ok
      ? good('Foto’s gaan open in een veilige ruimte.')
      : note(`Foto’s worden bewaard, maar op deze computer is er geen veilige ruimte om ze in te openen (${opened.faults.join('; ') || 'alleen Linux heeft die'}). De dienst krijgt dan geen veilige kopieën. Op Debian brengt dit er een: apt-get install bubblewrap`),
    existsSync(heifConvert) ? good('Ook foto’s in HEIC (iPhone) krijgen een veilige kopie.') : note('Foto’s in HEIC (iPhone) worden bewaard, maar de dienst krijgt er geen veilige kopie van. Dat komt in orde met: apt-get install libheif-examples'),
  ];
}

/** Who runs it, with what. */
export function lookAtProgram(uid: number | undefined = process.getuid?.()): Finding[] {
  const major = Number(process.versions.node.split('.')[0]);
  return [
    major >= 24 ? good(`Node is versie ${process.versions.node}.`) : wrong(`Node is versie ${process.versions.node}; nodig is 24 of later. Start met npm run, dan wordt de juiste gekozen.`),
    ...(uid === 0 ? [note('U voert dit uit als root. De server zelf hoort een eigen gebruiker te hebben, zonder andere rechten: voer dit ook eens als die gebruiker uit.')] : []),
  ];
}
