// Articles to fill a site with: made-up Dutch of about 800 words, the same ones at every run.

export interface Article {
  /** its place in the row, from 0 */
  number: number;
  /** its file's and address's name */
  slug: string;
  title: string;
  description: string;
  /** Markdown, without a heading of its own */
  body: string;
}

const who = ['De buurtinspecteur', 'Het onthaal', 'De wijkploeg', 'De bewoner', 'De dienst verkeer', 'Uw buur', 'De verzekering', 'Het kantoor', 'De verhuurder', 'De vereniging'];
const does = ['bekijkt', 'bewaart', 'noteert', 'vraagt', 'bespreekt', 'regelt', 'controleert', 'vermeldt', 'meldt', 'verwerkt'];
const when = ['op dezelfde dag', 'na uw bezoek', 'in de loop van de week', 'zodra het kan', 'samen met u', 'als er plaats is', 'bij het eerste contact', 'vóór de zomer', 'na een telefoontje', 'met uw akkoord'];
const also = ['Dat kost u geen moeite.', 'U hoeft daarvoor niet te bellen.', 'Wie twijfelt, vraagt raad aan het loket.', 'Bewaar het papier thuis.', 'Neem iemand mee als u dat liever hebt.'];
const acts = ['melden', 'terugvinden', 'aanvragen', 'bespreken', 'laten nakijken', 'voorkomen', 'bewaren'];
/** Compounds of these make 1,600 nouns, for a text of few words makes a full-text index that no real site has. */
const first = 'fiets sleutel garage tuin straat school winkel park brief kelder dak trein bus markt feest hond kat boot auto brom berg water vuur glas hout steen papier stof keuken slaap bad werk reis sport muziek film boek kranten telefoon computer'.split(' ');
const last = 'slot poort hek kast kaart lamp doos zak deur raam muur tafel stoel bank plaats weg pad plan lijst boek blad bord bel bak bus box kamer huis hal rek stang ketting koffer tas map rol kist ring paal mat'.split(' ');

const sections = 6;
const paragraphs = 2;
const sentences = 7;

/** Random figures from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first `count` articles; every title and slug stands once. */
export function articles(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => article(number));
}

function article(number: number): Article {
  const random = randomFrom(number + 1);
  const one = (words: string[]) => words[Math.floor(random() * words.length)]!;
  // As in every language, few words come often and many seldom.
  const often = (words: string[]) => words[Math.floor(random() ** 2 * words.length)]!;
  const thing = () => often(first) + often(last);
  const sentence = () => `${one(who)} ${one(does)} uw ${thing()} ${one(when)}.`;
  const paragraph = () => [...Array.from({ length: sentences }, sentence), one(also)].join(' ');
  const list = () => Array.from({ length: 3 }, () => `- ${one(does)} uw ${thing()}`).join('\n');
  const section = (_: unknown, i: number) => [`## Uw ${thing()} ${one(when)} (${i + 1})`, ...Array.from({ length: paragraphs }, paragraph), list()].join('\n\n');
  const topic = `${thing()} ${one(acts)}`;
  return {
    number,
    slug: `artikel-${number + 1}`,
    title: `${capital(topic)}: voorbeeld ${number + 1}`,
    description: `Wat u doet om een ${topic}: voorbeeld ${number + 1}, met de stappen en wie u helpt.`,
    body: Array.from({ length: sections }, section).join('\n\n'),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
