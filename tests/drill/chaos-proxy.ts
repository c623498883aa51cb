// A bad line between a phone and the server: slow, late, and cut again and again in the middle of what it carries.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface BadLine {
  /** bits a second, each way, for all connections together */
  rate: number;
  /** milliseconds before anything comes through */
  delay: number;
  /** the share of connections that are cut, each after a number of bytes from the phone that is drawn by lot */
  cuts: number;
  /** at most so many bytes before a cut */
  longest: number;
  /** so that a line that was bad once is as bad again */
  seed: number;
}

export interface ChaosProxy {
  port: number;
  /** what came from the phone so far: bytes, connections, and how many of them were cut */
  carried: { bytes: number; connections: number; cut: number };
  close: () => Promise<void>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function lots(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Passes on at a rate: what comes waits until the line is free. `onPiece` says how much of a piece still goes, before the line is cut. */
function carry(from: Socket, to: Socket, free: { at: number }, { rate, delay }: BadLine, onPiece: (piece: Buffer) => number): void {
  from.on('data', (all: Buffer) => {
    from.pause();
    const piece = all.subarray(0, onPiece(all));
    const now = performance.now();
    free.at = Math.max(free.at, now) + (piece.length * 8_000) / rate;
    setTimeout(() => {
      if (!to.destroyed) to.write(piece);
      if (piece.length < all.length) {
        from.destroy();
        to.destroy();
      } else from.resume();
    }, free.at - now + delay);
  });
  from.on('end', () => setTimeout(() => to.end(), Math.max(0, free.at - performance.now()) + delay));
  from.on('error', () => to.destroy());
  from.on('close', () => setTimeout(() => to.destroy(), Math.max(0, free.at - performance.now()) + delay + 50));
}

/** Opens a bad line to a port of this machine. */
export async function chaosProxy(target: number, line: BadLine): Promise<ChaosProxy> {
  const draw = lots(line.seed);
  const carried = { bytes: 0, connections: 0, cut: 0 };
  const [up, down] = [{ at: 0 }, { at: 0 }];
  const server: Server = createServer((phone) => {
    carried.connections++;
    const lot = draw();
    const where = draw();
    let left = lot < line.cuts ? Math.floor(where * line.longest) : Number.POSITIVE_INFINITY;
    if (Number.isFinite(left)) carried.cut++;
    const house = connect(target, '127.0.0.1');
    carry(phone, house, up, line, (piece) => {
      const goes = Math.min(piece.length, left);
      left -= goes;
      carried.bytes += goes;
      return left > 0 ? goes : Math.min(goes, piece.length - 1);
    });
    carry(house, phone, down, line, (piece) => piece.length);
  }).listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, carried, close: () => new Promise((done) => server.close(() => done())) };
}
