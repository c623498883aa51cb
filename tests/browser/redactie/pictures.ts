// npm run redactie:beelden: makes the pictures of the guide anew, from the journeys that the tests walk. Needs a built site.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';

const from = 'artifacts/beelden';
const to = '.github/redactie/beelden';

const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/browser/playwright.config.ts', 'redactie'], { stdio: 'inherit', env: { ...process.env, REDACTIE_BEELDEN: '1' } });
if (status !== 0) process.exit(status ?? 1);

mkdirSync(to, { recursive: true });
for (const path of globSync(`${from}/*.png`)) {
  const { size } = await sharp(path).resize({ width: 1000, withoutEnlargement: true }).webp({ quality: 60, effort: 6 }).toFile(join(to, `${basename(path, '.png')}.webp`));
  console.log(`${to}/${basename(path, '.png')}.webp  ${(size / 1000).toFixed(0)} kB`);
}
