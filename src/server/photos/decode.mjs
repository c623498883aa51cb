// Runs in the jail: makes of a picture from a stranger a new one that is upright, at most 2048 pixels, JPEG, and holds nothing but its pixels. Plain JavaScript: Node strips types with WebAssembly, and here is none.
import { readFileSync, writeSync } from 'node:fs';

/** Where it does not start, no photo of anybody is to blame. */
const { default: sharp } = await import('sharp').catch((error) => {
  console.error(`no decoder: ${error.message}`);
  process.exit(1);
});

const longest = 2_048;

sharp.cache(false);
sharp.concurrency(1);
// Only decoders for what phones and screens make; above all not the ones that draw (SVG, PDF) or read other files.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff'].map((kind) => `VipsForeignLoad${kind}Buffer`) });

const bytes = readFileSync(0);

/** @param {'error' | 'none'} failOn */
const redrawn = (failOn) =>
  sharp(bytes, { failOn, sequentialRead: true }).autoOrient().resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#fff' }).jpeg({ quality: 85 }).toBuffer();

/** A photo that broke off half-way still shows what is there. */
const picture = await redrawn('error').then((jpeg) => ({ jpeg, damaged: false }), async () => ({ jpeg: await redrawn('none'), damaged: true }));

const out = Buffer.concat([Buffer.from([picture.damaged ? 1 : 0]), picture.jpeg]);
for (let at = 0; at < out.length; ) at += writeSync(1, out, at);
