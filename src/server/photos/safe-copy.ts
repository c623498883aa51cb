// The safe copy of a photo, made in the jail; or why there is none.
import { existsSync } from 'node:fs';
import { photoKind } from '#domain/report/photo-kind.ts';
import { nodeIn, type Jail, type Jailed } from './jail.ts';

/** `no-decoder`: HEIC without Debian's `heif-convert`, a kind that nothing here decodes, or a decoder that does not start. */
export type SafeCopy = { ok: true; jpeg: Buffer; damaged: boolean } | { ok: false; why: 'no-decoder' | 'not-a-photo' | 'time' | 'memory' | 'unreadable' };

const heifConvert = '/usr/bin/heif-convert';

/** One picture of a HEIC file (the main one comes first) as a JPEG of the best quality, still to be redrawn like any other. */
const unpackHeic = ['/bin/sh', '-c', `cat > /tmp/in.heic && ${heifConvert} -q 95 /tmp/in.heic /tmp/out.jpg >&2 && if [ -e /tmp/out.jpg ]; then cat /tmp/out.jpg; else cat /tmp/out-1.jpg; fi`];

const failed = ({ why, said }: Jailed & { ok: false }): SafeCopy => ({ ok: false, why: why !== 'failed' ? why : said.startsWith('no decoder') ? 'no-decoder' : 'unreadable' });

/** Makes the copy. Never rejects. `heic`: whether heif-convert is there. */
export async function safeCopy(jail: Jail, bytes: Uint8Array, heic = existsSync(heifConvert)): Promise<SafeCopy> {
  const kind = photoKind(bytes);
  if (!kind) return { ok: false, why: 'not-a-photo' };
  if (kind === 'bmp' || (kind === 'heic' && !heic)) return { ok: false, why: 'no-decoder' };
  let picture: Uint8Array = bytes;
  if (kind === 'heic') {
    const unpacked = await jail.run(unpackHeic, bytes, true);
    if (!unpacked.ok) return failed(unpacked);
    picture = unpacked.output;
  }
  const drawn = await jail.run(nodeIn('decode.mjs'), picture);
  if (!drawn.ok) return failed(drawn);
  const [damaged, jpeg] = [drawn.output[0] === 1, drawn.output.subarray(1)];
  return photoKind(jpeg) === 'jpeg' ? { ok: true, jpeg, damaged } : { ok: false, why: 'unreadable' };
}
