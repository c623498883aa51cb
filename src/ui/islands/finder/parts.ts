// Parts of the finder that are fetched when they are first needed. The bundler drops the exports of a file that is named by its address, so a part leaves
// what it brings in one place of the window.

interface Brought {
  finderParts?: Record<string, unknown>;
}
const place = globalThis as Brought;

/** Called by a part: leaves what it brings under its name. */
export function bring(name: string, part: unknown): void {
  place.finderParts = { ...place.finderParts, [name]: part };
}

/**
 * Gives the part `name` from the script at `address`, fetched once. After a failure the next call fetches it under another address, for some browsers
 * keep a failed script for the life of the page (https://github.com/whatwg/html/issues/6768).
 */
export function partAt<T>(name: string, address: string): () => Promise<T> {
  let tries = 0;
  let fetched: Promise<unknown> | undefined;
  return async () => {
    if (!fetched) {
      fetched = import(/* @vite-ignore */ tries++ ? `${address}?${tries}` : address);
      fetched.catch(() => (fetched = undefined));
    }
    await fetched;
    return place.finderParts![name] as T;
  };
}
