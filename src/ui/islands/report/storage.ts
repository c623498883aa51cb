// Where drafts lie: on the device, or nowhere when the browser closes even the door to it.

/** A store that keeps nothing. */
const nowhere = { getItem: () => null, removeItem: () => undefined, setItem: () => { throw new Error('nowhere'); } } as unknown as Storage;

function open(): Storage {
  try {
    return localStorage;
  } catch {
    return nowhere;
  }
}

export const storage = open();
