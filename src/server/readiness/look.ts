// Looks at everything that must be right before the site is opened to the public.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { readConfig } from '../config.ts';
import { lookAtAddress } from './address.ts';
import { lookAtFacts } from './facts.ts';
import { good, note, wrong, type Finding } from './finding.ts';
import { lookAtKept } from './kept.ts';
import { lookAtClock, lookAtDisk, lookAtPhotos, lookAtProgram } from './machine.ts';

const timers = ['politiesite-purge.timer', 'politiesite-verify.timer'];

/** The daily deletion, where systemd rules: without it nothing is ever deleted. */
function lookAtTimers(): Finding[] {
  if (!existsSync('/run/systemd/system')) return [note('Deze computer werkt niet met systemd: laat npm run desk -- purge elke dag lopen op een andere manier, anders wordt nooit iets gewist.')];
  const idle = timers.filter((timer) => spawnSync('systemctl', ['is-active', '--quiet', timer]).status !== 0);
  return idle.length ? [wrong(`${idle.join(' en ')} staat niet aan: systemctl enable --now ${idle.join(' ')}`)] : [good('Wissen en nakijken gebeuren vanzelf.')];
}

/** The findings in the order a person would mend them. `address` only where there is a public one already. */
export async function lookAround(env: NodeJS.ProcessEnv, address?: string): Promise<Finding[]> {
  const read = readConfig(env);
  if (!read.ok) return [...lookAtProgram(), ...read.faults.map(wrong)];
  const { root, dataDir, trustProxy } = read.config;
  const alone = address && !trustProxy.length ? [wrong('TRUST_PROXY is niet gezet: achter een webserver telt iedereen dan als één bezoeker. Zet TRUST_PROXY=loopback, of het adres van de webserver.')] : [];
  return [
    ...lookAtProgram(),
    good(`De site is gebouwd: ${root}`),
    ...lookAtKept(dataDir),
    ...lookAtDisk(dataDir),
    ...lookAtClock(root, Date.now()),
    ...(await lookAtPhotos()),
    ...lookAtTimers(),
    ...alone,
    ...(address ? await lookAtAddress(address, root) : [note('Geef het openbare adres mee, dan worden TLS en headers ook nagekeken: npm run deploy-check -- --url https://…')]),
    ...lookAtFacts(env),
  ];
}
