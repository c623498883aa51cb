// A device made for tests: as much of IndexedDB as kept.ts asks for, with a memory that can be full or closed.

type Trouble = 'full' | 'closed' | undefined;
type Listener = ((event: { target: unknown }) => void) | null | undefined;

interface Asked {
  result?: unknown;
  error?: Error;
  onsuccess?: Listener;
  onerror?: Listener;
  onupgradeneeded?: Listener;
}

/** Answers in the next turn, as a browser does. */
function answered(request: Asked, fill: (request: Asked) => void): Asked {
  queueMicrotask(() => {
    fill(request);
    (request.error ? request.onerror : request.onsuccess)?.({ target: request });
  });
  return request;
}

function transactionOn(memory: Map<string, unknown>, trouble: () => Trouble) {
  const copy = new Map(memory);
  const transaction = { oncomplete: undefined as Listener, onabort: undefined as Listener, error: new Error('QuotaExceededError'), objectStore: () => store };
  const cursorFrom = (request: Asked, keys: string[]) => {
    const [key, ...rest] = keys;
    const cursor = key === undefined ? null : { key, value: copy.get(key), delete: () => copy.delete(key), continue: () => answered(request, () => cursorFrom(request, rest)) };
    request.result = cursor;
  };
  const store = {
    put: (record: unknown, key: string) => answered({}, () => copy.set(key, structuredClone(record))),
    delete: (key: string) => answered({}, () => copy.delete(key)),
    get: (key: string) => answered({}, (request) => (request.result = copy.get(key))),
    count: (key: string) => answered({}, (request) => (request.result = copy.has(key) ? 1 : 0)),
    openCursor: () => answered({}, (request) => cursorFrom(request, [...copy.keys()])),
  };
  setTimeout(() => {
    if (trouble() === 'full') return transaction.onabort?.({ target: transaction });
    memory.clear();
    for (const [key, value] of copy) memory.set(key, value);
    transaction.oncomplete?.({ target: transaction });
  });
  return transaction;
}

/** Puts the device in place; what lies on it can be read, and it can be made to refuse. */
export function madeDevice() {
  const memory = new Map<string, unknown>();
  let trouble: Trouble;
  const database = {
    createObjectStore: () => undefined,
    transaction() {
      if (trouble === 'closed') throw new Error('InvalidStateError');
      return transactionOn(memory, () => trouble);
    },
  };
  const open = () => answered({}, (request) => {
    request.result = database;
    if (trouble === 'closed') request.error = new Error('closed');
    else request.onupgradeneeded?.({ target: request });
  });
  Object.assign(globalThis, { indexedDB: { open } });
  return {
    keys: () => memory.keys(),
    get: (key: string) => memory.get(key),
    get size() {
      return memory.size;
    },
    refuse: (with_: Trouble) => (trouble = with_),
    clear() {
      trouble = undefined;
      memory.clear();
    },
  };
}
