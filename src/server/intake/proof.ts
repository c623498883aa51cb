// Proof of work: a sum that costs a browser a second and a flood of robots a fortune. Only while an attack is on, and its lack is never a refusal.
import { createHash, randomBytes, type KeyObject } from 'node:crypto';
import { fingerprint } from './secrets.ts';

export const proofModes = ['off', 'auto', 'on'] as const;
/** `auto`: asked for while more than `crowd` reports arrive in ten minutes. */
export type ProofMode = (typeof proofModes)[number];

/** Zero bits asked for: about 260,000 hashes, a second on a phone of 2020. */
export const bits = 18;
const crowd = 120;
const window = 600_000;
/** A challenge is good for a day, so that a page left open still sends. */
const validFor = 86_400_000;
const mostUsed = 100_000;

export interface Prover {
  /** Whether proof is asked for now. */
  asked(): boolean;
  /** Tells that a report arrived. */
  arrived(): void;
  challenge(): string;
  /** Whether a `Proof` header holds a sum made for a challenge of ours that was not used before. */
  check(header: unknown): boolean;
}

/** Whether the first bits of a hash are all zero. */
function startsWithZeros(hash: Buffer): boolean {
  return hash.readUInt32BE(0) >>> (32 - bits) === 0;
}

/** Gives and checks challenges; keeps nothing but which were used. `clock` in milliseconds since 1970. */
export function prover(mode: ProofMode, secret: KeyObject, clock: () => number): Prover {
  const used = new Set<string>();
  let arrivals: number[] = [];
  const mark = (text: string) => fingerprint(secret, 'proof', text).subarray(0, 16).toString('base64url');
  return {
    asked() {
      arrivals = arrivals.filter((at) => clock() - at < window);
      return mode === 'on' || (mode === 'auto' && arrivals.length > crowd);
    },
    arrived() {
      if (mode === 'auto' && arrivals.push(clock()) > 2 * crowd) arrivals = arrivals.slice(-crowd - 1);
    },
    challenge() {
      const text = `${clock()}.${randomBytes(9).toString('base64url')}`;
      return `${text}.${mark(text)}`;
    },
    check(header) {
      const [, text, signature, sum] = /^((\d{1,15})\.[\w-]{12})\.([\w-]{22}):(\d{1,15})$/.exec(String(header ?? ''))?.filter((_, i) => i !== 2) ?? [];
      if (!text || signature !== mark(text) || used.has(text) || clock() - Number(text.split('.')[0]) > validFor) return false;
      if (!startsWithZeros(createHash('sha256').update(`${text}.${signature}:${sum}`).digest())) return false;
      if (used.size >= mostUsed) used.delete(used.values().next().value!);
      used.add(text);
      return true;
    },
  };
}
