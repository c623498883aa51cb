// Streets as hurried people type them, the same for the same seed.

export type Random = () => number;

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

type Mangle = (name: string, random: Random) => string;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

const short: [RegExp, string[]][] = [
  [/\bSint[- ]/i, ['st. ', 'st ', 'St-', 'sint ', 'St.-']],
  [/straat\b/i, ['str.', 'str']],
  [/steenweg\b/i, ['stwg', 'stwg.', ' stwg']],
  [/laan\b/i, ['ln', 'ln.']],
  [/plein\b/i, ['pl.', 'pln']],
  [/\bBurgemeester\b/i, ['burg.', 'Burg', 'burgem.']],
  [/\bProfessor\b/i, ['prof.', 'Prof']],
  [/\bDo[kc]tor\b/i, ['dr.', 'Dr']],
  [/\bKoning(in)?\b/i, ['kon.', 'Kon']],
  [/\bGebroeders\b/i, ['gebr.', 'Gebr']],
];

/** One slip of the finger: a letter changed, dropped, doubled, added, or two changed places. */
export const slip: Mangle = (name, random) => {
  const at = Math.floor(random() * name.length);
  const letter = pick(random, [...alphabet]);
  if (!/\p{L}/u.test(name[at]!)) return slip(name, random);
  const slips = [name.slice(0, at) + letter + name.slice(at + 1), name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + name[at] + name.slice(at), name.slice(0, at) + letter + name.slice(at)];
  if (at + 1 < name.length && /\p{L}/u.test(name[at + 1]!)) slips.push(name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2));
  const slipped = pick(random, slips);
  return slipped.toLowerCase() === name.toLowerCase() ? slip(name, random) : slipped;
};

/** Ways of writing that change no letter's meaning. */
export const harmless: Record<string, Mangle> = {
  capitals: (name, random) => pick(random, [name.toLowerCase(), name.toUpperCase(), [...name].map((c) => (random() < 0.5 ? c.toUpperCase() : c.toLowerCase())).join('')]),
  accents: (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  hyphens: (name, random) => name.replaceAll('-', pick(random, [' ', '', ' - '])),
  apostrophes: (name, random) => name.replaceAll("'", pick(random, ['', ' ', '’', '`'])),
  spaces: (name, random) => name.replaceAll(' ', pick(random, ['  ', '-', ' '])),
  abbreviations: (name, random) => short.reduce((text, [long, forms]) => (random() < 0.7 ? text.replace(long, pick(random, forms)) : text), name),
};

/** The words in another order: the last first, or the first last. */
export const reordered: Mangle = (name, random) => {
  const words = name.split(' ');
  if (words.length < 2) return name;
  return pick(random, [[words.at(-1)!, ...words.slice(0, -1)], [...words.slice(1), words[0]!]]).join(' ');
};

export interface Mangled {
  street: string;
  typed: string;
}

/** Names mangled, each in one to three harmless ways, and with as many slips as asked. */
export function mangled(names: string[], { seed, count, slips }: { seed: number; count: number; slips: number }): Mangled[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const street = pick(random, names);
    let typed = street;
    for (let i = 0; i < 1 + Math.floor(random() * 3); i++) typed = pick(random, Object.values(harmless))(typed, random);
    for (let i = 0; i < slips; i++) typed = slip(typed, random);
    return { street, typed };
  });
}
