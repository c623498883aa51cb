// The sealed files of photos, as anyone may see them who may read the folder: names tell how far a photo is, contents tell nothing without a key.
import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder under the data folder. */
export const photosFolder = 'photos';

/** The owner of photos that were sent without script, before their report: nobody yet. */
export const staged = 'wachtend';

/** One sending of a photo: when its sender begins anew, perhaps with another file, that is another take. */
export interface Take {
  /** id of the report, or `staged` */
  owner: string;
  photo: string;
  take: string;
}

export interface SealedFile {
  name: string;
  path: string;
  /** where the chunk ends in the photo */
  end: number;
  /** the hash after it, as it stands in the name */
  state: Uint8Array;
  read: () => Promise<Uint8Array>;
}

/** Such as `5f0c2a11-000262144-<64 digits>.age`; sorted as texts they stand in order. */
export const chunkName = (take: string, end: number, state: Uint8Array) => `${take}-${String(end).padStart(9, '0')}-${Buffer.from(state).toString('hex')}.age`;

const pattern = /^([0-9a-f]{8})-(\d{9})-([0-9a-f]{64})\.age$/;

/** The chunks of a take, in order; none when nothing came yet. */
export async function chunksIn(dataDir: string, { owner, photo, take }: Take): Promise<SealedFile[]> {
  const folder = join(dataDir, photosFolder, owner, photo);
  const names = await readdir(folder).catch(() => []);
  return names.sort().flatMap((name): SealedFile[] => {
    const found = pattern.exec(name);
    const path = join(folder, name);
    return found?.[1] === take ? [{ name, path, end: Number(found[2]), state: Buffer.from(found[3]!, 'hex'), read: () => readFile(path) }] : [];
  });
}

/** How many bytes of a take are there. */
export const bytesIn = async (dataDir: string, take: Take): Promise<number> => (await chunksIn(dataDir, take)).at(-1)?.end ?? 0;

/** Every report that has a folder here. */
export function owners(dataDir: string): string[] {
  try {
    return readdirSync(join(dataDir, photosFolder), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== staged).map(({ name }) => name);
  } catch {
    return [];
  }
}
