// A slow line: how long each piece of an answer must wait for the pieces before it.
import { Transform } from 'node:stream';

export interface LineSpeed {
  /** milliseconds there and back, before the first byte of an answer */
  roundTrip: number;
  bitsPerSecond: number;
}

/** What Lighthouse calls slow 4G. */
export const slow4G: LineSpeed = { roundTrip: 150, bitsPerSecond: 1_600_000 };

/** Bytes that travel together; small, so that answers under way at the same time share the line fairly. */
const packet = 1_460;

/** One queue for all: says in how many milliseconds a piece sent at `now` has arrived. */
export function queueOf(bitsPerSecond: number): (bytes: number, now: number) => number {
  let free = 0;
  return (bytes, now) => {
    free = Math.max(free, now) + (bytes * 8_000) / bitsPerSecond;
    return free - now;
  };
}

export interface Line {
  /** resolves when a request has got there and its answer could be back */
  ask: () => Promise<void>;
  /** passes bytes on as fast as the line lets them, shared with all other answers */
  answer: () => Transform;
}

/** A line that all answers of a wire share; it slows workers too, which a browser's own throttling may miss. */
export function openLine({ roundTrip, bitsPerSecond }: LineSpeed): Line {
  const queue = queueOf(bitsPerSecond);
  const answer = () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        const send = (from: number) => {
          if (from >= chunk.length) return done();
          const piece = chunk.subarray(from, from + packet);
          setTimeout(() => {
            this.push(piece);
            send(from + packet);
          }, queue(piece.length, performance.now()));
        };
        send(0);
      },
    });
  return { ask: () => wait(roundTrip), answer };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
