// D35: pictures of every kind with a place, a device and a name in them, and programs that do not stop; what comes out of the jail tells nothing, and nothing gets out of it.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { openJail, type Jail } from '#server/photos/jail.ts';
import { safeCopy } from '#server/photos/safe-copy.ts';
import { findProgram } from '../../programs.ts';
import { cameraPicture } from '../../server/bad-photos.ts';
import { telling } from '../../server/metadata.ts';
import { part, type DrillPart } from '../part.ts';

/** Debian's tools for HEIC, fetched when they are not there. */
const heicIsHere = () => ['/usr/bin/heif-enc', '/usr/bin/heif-convert'].every((place) => findProgram({ name: 'HEIC', places: [place], packages: ['libheif-examples'] }));

/** The same picture, as phones make it, with everything they write in it. */
async function pictures(width: number, orientation: number): Promise<Record<string, Buffer>> {
  const jpeg = await cameraPicture(width, 600, orientation);
  const kept = sharp(jpeg).keepMetadata();
  const found: Record<string, Buffer> = { jpeg, png: await kept.clone().png().toBuffer(), webp: await kept.clone().webp().toBuffer(), avif: await kept.clone().avif({ effort: 0 }).toBuffer(), tiff: await kept.clone().tiff().toBuffer() };
  if (!heicIsHere()) return found;
  const folder = mkdtempSync(join(tmpdir(), 'heic-'));
  writeFileSync(join(folder, 'a.jpg'), jpeg);
  execFileSync('heif-enc', ['-q', '60', '-o', join(folder, 'a.heic'), join(folder, 'a.jpg')], { stdio: 'ignore' });
  found['heic'] = readFileSync(join(folder, 'a.heic'));
  rmSync(folder, { recursive: true });
  return found;
}

/** Programs that try what a decoder that was taken over would try; each must fail. */
const outbreaks = (port: number, secret: string): Record<string, string> => ({
  'a connection': `require('net').connect(${port}, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`,
  'a name': "require('dns').lookup('example.org', (error) => process.exit(error ? 1 : 0))",
  'another file': `require('fs').readFileSync(${JSON.stringify(secret)})`,
  'a place to write': "require('fs').writeFileSync('/usr/x', 'x')",
  'more memory': 'const held = []; for (let i = 0; i < 16; i++) held.push(Buffer.alloc(67108864, 1))',
  'more time': 'for (;;);',
  'new rights': "process.exit(require('child_process').spawnSync('unshare', ['-Un', 'true']).status)",
});

async function escapes(jail: Jail): Promise<{ out: string[]; reached: number; seconds: number }> {
  const [out, secret] = [[] as string[], join(mkdtempSync(join(tmpdir(), 'geheim-')), 'sleutel')];
  writeFileSync(secret, 'geheim');
  let reached = 0;
  const door = createServer(() => void reached++).listen({ host: '127.0.0.1', port: 0 });
  await once(door, 'listening');
  let longest = 0;
  for (const [name, code] of Object.entries(outbreaks((door.address() as AddressInfo).port, secret))) {
    const start = performance.now();
    if ((await jail.run([process.execPath, '--jitless', '-e', code], Buffer.alloc(0))).ok) out.push(name);
    longest = Math.max(longest, performance.now() - start);
  }
  door.close();
  rmSync(join(secret, '..'), { recursive: true });
  return { out, reached, seconds: longest / 1_000 };
}

export const imageJailDrill: DrillPart = {
  id: 'D35',
  goal: 'from a jail without network, files, memory or time to spare: upright JPEGs with no metadata left, and no way out',
  async run(scale) {
    const figures: Record<string, number | string> = { pictures: 0, copies: 0, upright: 0, 'with metadata': 0, 'way out': 0, connections: 0 };
    const kinds = new Set<string>();
    const jails: string[] = [];
    for (const kind of ['unshare', 'bwrap'] as const) {
      const opened = await openJail([kind]);
      if (!opened.ok) continue;
      jails.push(kind);
      for (let orientation = 1; orientation <= part(8, scale); orientation++)
        for (const [format, bytes] of Object.entries(await pictures(2_400, orientation))) {
          kinds.add(format);
          figures['pictures'] = Number(figures['pictures']) + 1;
          const copy = await safeCopy(opened.jail, bytes);
          if (!copy.ok) continue;
          const { width, height } = await sharp(copy.jpeg).metadata();
          figures['copies'] = Number(figures['copies']) + 1;
          if (Math.max(width, height) === 2_048 && width < height === orientation > 4) figures['upright'] = Number(figures['upright']) + 1;
          if (telling(copy.jpeg).length || copy.jpeg.includes('anarie')) figures['with metadata'] = Number(figures['with metadata']) + 1;
        }
      const { out, reached, seconds } = await escapes(opened.jail);
      figures['way out'] = Number(figures['way out']) + out.length;
      figures['connections'] = Number(figures['connections']) + reached;
      figures[`longest in ${kind}, s`] = seconds.toFixed(1);
    }
    const all = { ...figures, kinds: [...kinds].join(' '), jails: jails.join(' ') || 'none on this machine' };
    return { figures: all, reached: jails.length > 0 && figures['copies'] === figures['pictures'] && figures['upright'] === figures['pictures'] && figures['with metadata'] === 0 && figures['way out'] === 0 && figures['connections'] === 0 };
  },
};
