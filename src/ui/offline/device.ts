// What this site keeps on a device besides copies of pages: one database, which the forms (islands/report/kept.ts) and the worker share.

const [name, version, drawer] = ['melden', 1, 'kept'] as const;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, version);
    asked.onupgradeneeded = () => asked.result.createObjectStore(drawer);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = asked.onblocked = () => reject(asked.error || new Error('blocked'));
  });
}

/** One act in one transaction; resolves when it is on the disk as far as a browser can tell. Rejects where a browser keeps nothing. */
async function act<T>(mode: IDBTransactionMode, what: (records: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const work = database.transaction(drawer, mode);
      const asked = what(work.objectStore(drawer));
      work.oncomplete = () => resolve(asked.result);
      work.onerror = work.onabort = () => reject(work.error || new Error('aborted'));
    });
  } finally {
    database.close();
  }
}

export const readRecord = (key: string): Promise<unknown> => act('readonly', (records) => records.get(key));
export const writeRecord = (key: string, record: object): Promise<unknown> => act('readwrite', (records) => records.put(record, key));
export const wipeRecord = (key: string): Promise<unknown> => act('readwrite', (records) => records.delete(key));

/** The keys that begin with `start`. */
export const keysWith = async (start: string): Promise<string[]> => (await act('readonly', (records) => records.getAllKeys(IDBKeyRange.bound(start, `${start}\uffff`)))) as string[];
