// The folder of the photos: each chunk is a sealed file of its own, on the disk before anyone hears of it, in `photos/<report>/<photo>/`.
import { createHash, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, readdir, rename, rm, statfs, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from '../intake/secrets.ts';
import { beginning } from '../seal/running-hash.ts';
import { NotKept } from '../store/keeper.ts';
import { chunkName, chunksIn, photosFolder, staged, type Take } from './sealed-files.ts';

/** How far a photo is: bytes on the disk, and its hash after them. */
export interface Held {
  bytes: number;
  state: Uint8Array;
}

export interface PhotoFolder {
  held(take: Take): Promise<Held>;
  /** Keeps a chunk that ends at byte `end`. Rejects with NotKept. */
  add(take: Take, chunk: { end: number; state: Uint8Array; box: Uint8Array }): Promise<void>;
  /** A digest of the sealed files of a take, in order, for the chain. */
  digest(take: Take): Promise<string>;
  /** Gives the files of one photo to another report too; done twice it is done once. Rejects with NotKept. */
  share(from: Take, to: Take): Promise<void>;
  /** Removes the bytes of a take and keeps what is known of it, so that it can begin again. */
  rewind(take: Take): Promise<void>;
  /** Removes every other take of the photo. */
  only(take: Take): Promise<void>;
  /** Removes all that was sent of a photo. */
  remove(photo: Pick<Take, 'owner' | 'photo'>): Promise<void>;
  /** Writes down what became of a photo that nobody owns yet, and reads it again; nothing in it tells what is on the photo. */
  note(photo: string, note: object): Promise<void>;
  noted(photo: string): Promise<unknown>;
  /** Keeps a file and removes it again. Rejects with NotKept. */
  probe(box: Uint8Array): Promise<void>;
}

const mebi = 1_048_576;
/** Photos leave this much of the disk to texts: 256 MiB, on a small disk a twentieth. */
const reserve = (total: number) => Math.min(256 * mebi, total / 20);

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Makes a folder under another that is there; on the disk when it resolves. */
async function make(path: string): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await syncFolder(dirname(path));
}

/** Whole or not at all: under another name first. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  const file: FileHandle = await open(part, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } catch (error) {
    await rm(part, { force: true }); // half a file on a full disk
    throw error;
  } finally {
    await file.close();
  }
  await rename(part, path);
  await syncFolder(dirname(path));
}

/** A disk that cannot take it now; the reason goes to the log, and holds nothing of the photo. */
function notKept(error: Error): never {
  if (error instanceof NotKept) throw error;
  console.error(`Een foto kon niet bewaard worden: ${(error as NodeJS.ErrnoException).code ?? error.name}.`);
  throw new NotKept();
}

/** Opens the folder under a data folder. What must be remembered of a hash is written under a mask of the intake's secret. */
export function photoFolder(dataDir: string, secret: KeyObject): PhotoFolder {
  const root = join(dataDir, photosFolder);
  const at = ({ owner, photo }: Pick<Take, 'owner' | 'photo'>) => join(root, owner, photo);
  const mask = ({ photo, take }: Take, end: number, state: Uint8Array) => {
    const over = fingerprint(secret, 'photo-state', `${photo} ${take} ${end}`);
    return Uint8Array.from(state, (byte, i) => byte ^ over[i]!);
  };
  async function room(bytes: number): Promise<void> {
    await make(root);
    const { bavail, bsize, blocks } = await statfs(root);
    if (bavail * bsize - bytes < reserve(blocks * bsize)) throw new NotKept();
  }
  /** The folder of a photo, made where it is missing. Only what has bytes needs room. */
  async function ready(take: Pick<Take, 'owner' | 'photo'>, bytes = 0): Promise<string> {
    await (bytes ? room(bytes) : make(root));
    await make(join(root, take.owner));
    await make(at(take));
    return at(take);
  }
  return {
    async held(take) {
      const last = (await chunksIn(dataDir, take)).at(-1);
      return last ? { bytes: last.end, state: mask(take, last.end, last.state) } : { bytes: 0, state: beginning() };
    },
    add: (take, { end, state, box }) => ready(take, box.length).then((folder) => write(join(folder, chunkName(take.take, end, mask(take, end, state))), box)).catch(notKept),
    async digest(take) {
      const hash = createHash('sha256');
      for (const { read } of await chunksIn(dataDir, take)) hash.update(createHash('sha256').update(await read()).digest());
      return hash.digest('hex');
    },
    async share(from, to) {
      const [files, folder] = [await chunksIn(dataDir, from), await ready(to).catch(notKept)];
      for (const { path, name, read } of files) {
        const twin = join(folder, name);
        // Not every disk knows two names for one file.
        if (!existsSync(twin)) await link(path, twin).catch(async () => write(twin, await read())).catch(notKept);
      }
      await syncFolder(folder);
    },
    async rewind(take) {
      // The last one first: what is left in between is always the beginning of the photo.
      for (const { path, end } of (await chunksIn(dataDir, take)).reverse()) if (end > 0) await rm(path, { force: true });
    },
    async only(take) {
      for (const name of await readdir(at(take)).catch(() => [])) if (!name.startsWith(`${take.take}-`)) await rm(join(at(take), name), { force: true });
    },
    remove: (photo) => rm(at(photo), { recursive: true, force: true }),
    note: (photo, note) => ready({ owner: staged, photo }).then((folder) => write(join(folder, 'noot.json'), Buffer.from(JSON.stringify(note)))).catch(notKept),
    noted: (photo) => readFile(join(at({ owner: staged, photo }), 'noot.json'), 'utf8').then((text) => JSON.parse(text) as unknown, () => undefined),
    async probe(box) {
      await room(box.length).catch(notKept);
      const path = join(root, '.proef');
      await write(path, box).catch(notKept);
      await rm(path);
    },
  };
}
