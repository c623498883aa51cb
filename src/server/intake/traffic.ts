// Counts what comes from one network and what says the same, in memory only and under names that change every day: it costs a robot its disguise, and no citizen a report.
import { randomBytes } from 'node:crypto';
import type { Traffic } from '#domain/report/suspicion.ts';
import { fingerprint, secretOf } from './secrets.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** More names than this are not remembered; the oldest go first. */
const most = 50_000;

/** A memory of moments by name, for as long as `span` milliseconds. */
function memory(span: number) {
  const moments = new Map<string, number[]>();
  return {
    /** How often before in the span; and remembers this time too. */
    count(name: string, now: number): number {
      const before = (moments.get(name) ?? []).filter((at) => now - at < span);
      moments.delete(name); // to the end, where the youngest stand
      moments.set(name, [...before.slice(-100), now]);
      if (moments.size > most) moments.delete(moments.keys().next().value!);
      return before.length;
    },
    clear: () => moments.clear(),
  };
}

export interface Counters {
  /** What was seen before of this network and these words, and remembers both. */
  note(network: string, words: string): Traffic;
}

/** Counters that forget everything when the day, and with it their salt, changes. `clock` gives milliseconds since 1970. */
export function counters(clock: () => number): Counters {
  const [networks, words] = [memory(hour), memory(day)];
  let salt = secretOf(randomBytes(32));
  let today = Math.floor(clock() / day);
  return {
    note(network, text) {
      const now = clock();
      if (Math.floor(now / day) !== today) {
        today = Math.floor(now / day);
        salt = secretOf(randomBytes(32));
        networks.clear();
        words.clear();
      }
      const name = (purpose: 'network' | 'words', value: string) => fingerprint(salt, purpose, value).toString('base64');
      return { sameNetwork: network ? networks.count(name('network', network), now) : 0, sameWords: words.count(name('words', text), now) };
    },
  };
}
