// The one form in which what people type and what streets are called can be compared.

/** Lower case, no accents, and plain letters and digits for those of another shape ("№", "ﬁ", "１"); everything else stays. */
export function fold(text: string): string {
  // Most names are plain letters: a whole list of streets is folded while someone waits.
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o');
}

/** Lower case, no accents, letters and digits only, single spaces; hyphens, dots and apostrophes part words. "O.L.V." is written in full. */
export function normalise(text: string): string {
  const words = fold(text).replace(/[^a-z0-9]+/g, ' ').trim();
  return words.replace(/^o ?l ?v ?(?=str|dr|pl|laan|ln|$)/, 'onze lieve vrouw');
}

/** Dutch words that people shorten, each with the one form that both sides are brought to. */
const whole = new Map<string, string>();
for (const group of ['st sint sinte saint', 'burg burgemeester burgem bgm', 'prof professor', 'dr dokter doctor', 'mgr monseigneur', 'kon koning koningin', 'gebr gebroeders', 'gen generaal', 'past pastoor', 'kan kanunnik', '2 ii', '3 iii']) {
  const [short, ...long] = group.split(' ');
  for (const word of long) whole.set(word, short!);
}

/** Endings of street names with how they are shortened; also as words of their own. */
const endings: [RegExp, string][] = [
  [/str(?:aa)?t$/, 'str'],
  [/(?:steenweg|stnwg|stw)$/, 'stwg'],
  [/laan$/, 'ln'],
  [/pl(?:ei)?n$/, 'pl'],
  [/berg$/, 'bg'],
];

/** A word as short as people may write it: Sint → st, Veldlaan → veldln. */
export function shorten(word: string): string {
  const short = whole.get(word);
  if (short) return short;
  const ending = word.length > 2 && endings.find(([long]) => long.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
}
