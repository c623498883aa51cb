// Says what is missing before the site is opened to the public: npm run deploy-check -- --url https://…
import { parseArgs } from 'node:util';
import type { Finding } from './readiness/finding.ts';
import { lookAround } from './readiness/look.ts';
import { settingsPage } from './settings.ts';

const marks: Record<Finding['level'], string> = { good: '✓', note: '•', wrong: '✗' };

function read(args: string[]) {
  try {
    return parseArgs({ args, options: { url: { type: 'string' }, json: { type: 'boolean' }, settings: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nZo gebruikt u dit: npm run deploy-check -- [--url https://…] [--json], of --settings voor alle instellingen.`);
    process.exit(2);
  }
}

const { url, json, settings } = read(process.argv.slice(2));
if (settings) {
  process.stdout.write(settingsPage());
} else {
  const findings = await lookAround(process.env, url);
  const wrongs = findings.filter(({ level }) => level === 'wrong').length;
  if (json) console.log(JSON.stringify({ ok: wrongs === 0, findings }, null, 2));
  else {
    for (const { level, says } of findings) console.log(`${marks[level]} ${says}`);
    console.log(wrongs ? `\nNog niet klaar: ${wrongs} ${wrongs === 1 ? 'punt' : 'punten'} met ✗.` : '\nKlaar om open te gaan. Lees nog wat een • heeft.');
  }
  process.exitCode = wrongs ? 1 : 0;
}
