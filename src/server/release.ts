// Changes the version of the site that a server runs, and back: npm run release -- use <name>
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { currentIn, lackOf, pathOf, releasesIn, switchTo } from './releases/folder.ts';
import { faultOf } from './releases/trial.ts';
import { fallbackOf } from './settings.ts';

const usage = [
  'Zo gebruikt u dit:',
  '  npm run release -- list --in /srv/politiesite          welke versies er staan, en welke in gebruik is',
  '  npm run release -- use NAAM --in /srv/politiesite      probeert de versie in releases/NAAM, en neemt ze dan in gebruik',
  'Zet DATA_DIR zoals voor de server: de proef kijkt of de versie die bestanden kan lezen.',
].join('\n');

function refuse(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}

function read() {
  try {
    return parseArgs({ options: { in: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return refuse(`${(error as Error).message}\n${usage}`, 2);
  }
}

async function use(base: string, name: string): Promise<void> {
  const before = currentIn(base);
  if (before === name) return console.log(`${name} is al in gebruik.`);
  const lack = lackOf(base, name);
  if (lack) refuse(`${lack} Er is niets veranderd${before ? `: ${before} blijft in gebruik` : ''}.`, 1);
  const fault = await faultOf(pathOf(base, name), resolve(process.env.DATA_DIR ?? fallbackOf('DATA_DIR')));
  if (fault) refuse(`${name} start niet met deze gegevens: ${fault}\nEr is niets veranderd${before ? `: ${before} blijft in gebruik` : ''}.`, 1);
  switchTo(base, name);
  console.log([`${name} is nu de versie in gebruik. Herstart de server, en herlaad de webserver:`, '  systemctl restart politiesite && systemctl reload nginx   (of caddy)', ...(before ? [`Terug kan met: npm run release -- use ${before} --in ${base}`] : [])].join('\n'));
}

const { values, positionals } = read();
const [command, name] = positionals;
const base = resolve(values.in ?? '/srv/politiesite');
if (command === 'list') {
  const current = currentIn(base);
  console.log(releasesIn(base).map((release) => `${release === current ? '→' : ' '} ${release}`).join('\n') || `In ${base} staat nog geen enkele versie.`);
} else if (command === 'use' && name) await use(base, name);
else refuse(usage, 2);
