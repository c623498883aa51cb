// A picture weighs no more than it must.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weightOf } from '#build/content/media.ts';
import { heavy, mediaFolder, mediaKinds, type MediaEnding } from '#schema/media.ts';
import type { Check } from '../base/check.ts';

const isPicture = (name: string) => mediaKinds[name.split('.').at(-1) as MediaEnding] === 'picture';

export const check: Check = {
  name: 'image-weight',
  why: 'een bladzijde zonder foto weegt 20 kB; een zware foto kost wie onderweg is geld en geduld.',
  kind: 'source',
  level: 'advice',
  run({ content }) {
    const folder = join(content, mediaFolder);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter(isPicture)
      .map((name) => ({ path: join(folder, name).replaceAll('\\', '/'), bytes: statSync(join(folder, name)).size }))
      .filter(({ bytes }) => bytes > heavy)
      .map(({ path, bytes }) => ({ path, line: 1, what: `deze foto weegt ${weightOf(bytes)}`, mend: `bewaar hem als WebP of JPG van hoogstens 1600 beeldpunten breed: minder dan ${weightOf(heavy)} is genoeg.` }));
  },
  examples: {
    wrong: [{ content: { 'media/balie.jpg': 'x'.repeat(300_001) }, finds: /media\/balie\.jpg:1 .*weegt 300 kB/s }],
    right: [{ content: { 'media/balie.jpg': 'x'.repeat(300_000), 'media/uitleg.mp4': 'x'.repeat(400_000) } }, {}],
  },
};
