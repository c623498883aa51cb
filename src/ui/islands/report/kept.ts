// What is kept on this device and nowhere else: drafts, photos that were chosen, reports whose photos are still to go. One store, one door.

/** A record is wiped once `till` (milliseconds since 1970) has passed; a home page shows those with words (`say`) and an address (`to`). */
export interface Kept {
  till: number;
  say?: string;
  /** of the form, for a home page in another language: it has words of its own around it */
  title?: string;
  to?: string;
}

/** Changes by key; undefined takes the record away. */
export type Changes = [key: string, record: Kept | undefined][];

export interface Care {
  /** on the disk itself before it resolves, so that it outlives a device that ends the browser or goes out */
  strict?: boolean;
  /** nothing is written unless this record is there: another tab may have sent or wiped it */
  unless?: string;
}

/** Nothing lies here longer, in milliseconds: seven days. */
export const longest = 7 * 864e5;

const place = 'kept';
let door: Promise<IDBDatabase> | undefined;

/**
 * Opened once; the home page opens it too and stops where there is none (see Unfinished.astro). The worker opens it in its own words (ui/offline/device.ts): shared, they
 * become a file of their own, and every form waits for three scripts instead of one (tried with Vite 8.3.8, November 2026).
 */
function open(): Promise<IDBDatabase> {
  door =
    door ||
    new Promise((resolve, reject) => {
      const request = indexedDB.open('melden', 1);
      request.onupgradeneeded = () => void request.result.createObjectStore(place);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  door.catch(() => (door = undefined));
  return door;
}

async function within<T>(mode: IDBTransactionMode, strict: boolean, work: (store: IDBObjectStore, transaction: IDBTransaction) => () => T): Promise<T> {
  const db = await open();
  return new Promise((resolve, reject) => {
    try {
      const transaction = db.transaction(place, mode, { durability: strict ? 'strict' : 'relaxed' });
      const result = work(transaction.objectStore(place), transaction);
      transaction.oncomplete = () => resolve(result());
      transaction.onabort = () => reject(transaction.error);
    } catch (error) {
      door = undefined; // some browsers close it behind our back
      reject(error);
    }
  });
}

/** All changes or none. Resolves with true when they are kept, false when this device keeps nothing, undefined when `unless` forbade it. Never rejects. */
export function keepAll(changes: Changes, { strict = false, unless }: Care = {}): Promise<boolean | undefined> {
  return within<boolean | undefined>('readwrite', strict, (store, transaction) => {
    const write = () => {
      changes.forEach(([key, record]) => (record ? store.put(record, key) : store.delete(key)));
      // A page that goes away does not wait to be told that its words are written.
      if (transaction.commit) transaction.commit();
    };
    let done: true | undefined = true;
    if (!unless) write();
    else {
      const there = store.count(unless);
      there.onsuccess = () => (there.result ? write() : (done = undefined));
    }
    return () => done;
  }).catch(() => false);
}

/** The record under a key, undefined when there is none. Rejects when nothing can be kept here. */
export const readKept = <T extends Kept>(key: string): Promise<T | undefined> =>
  within('readonly', false, (store) => {
    const request = store.get(key);
    return () => request.result as T | undefined;
  });

/** Takes away all that has lain too long, and what a clock that ran ahead has left. Never rejects. */
export const wipeOld = (now: number): Promise<void> =>
  within('readwrite', false, (store) => {
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const { till } = cursor.value as Kept;
      if (!(till >= now && till <= now + longest)) cursor.delete();
      cursor.continue();
    };
    return () => undefined;
  }).catch(() => undefined);
