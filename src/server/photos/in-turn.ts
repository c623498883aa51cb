// One thing at a time for each name: two chunks of one photo that arrive together must not both be the next.

export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Runs work under a name once all earlier work under it has ended, well or badly. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, turn);
    const forget = () => {
      if (last.get(name) === turn) last.delete(name);
    };
    turn.then(forget, forget);
    return turn;
  };
}
