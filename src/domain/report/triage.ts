// Triage: what someone says is going on becomes the one road to take, and danger is always the first.
import { meanings, plain, tokens, type Synonym } from '../search.ts';
import type { Call, Danger, Detour, Road, Signpost, TriageData } from './triage-data.ts';

export type Verdict =
  | { kind: 'danger'; call: Call; say: string; to?: string }
  | Exclude<Road, { kind: 'form' }>
  | { kind: 'forms'; /** ids of report types, the likeliest first */ forms: string[] }
  | { kind: 'unknown' };

export interface More {
  /** other words for the same, as the search knows them */
  synonyms?: Synonym[];
  /** addresses the search found, the best first: asked only where no words decide */
  found?: string[];
}

const endings = /(?:ingen|jes|ing|ers|ten|den|en|er|je|te|de|[ensdt])$/;

/** A word without its Dutch ending; short words keep theirs, for there an ending is half the word. */
function stem(word: string): string {
  const rest = word.replace(endings, '');
  return rest.length >= 4 ? rest : word;
}

/** Whether a typed word is the word meant, in any of its endings: `stalkt` is `stalken`; `gijzel*` takes whatever follows. */
function isWord(typed: string, meant: string): boolean {
  return meant.endsWith('*') ? typed.startsWith(meant.slice(0, -1)) : typed === meant || stem(typed) === stem(meant) || stem(typed) === meant || typed === stem(meant);
}

const letters = (phrase: string[]) => phrase.reduce((sum, word) => sum + word.length, 0);

/** How many letters of the best phrase stand in the typed words, all its words counted or none: 0 when no phrase does. */
function matched(typed: string[], phrases: string[][]): number {
  return Math.max(0, ...phrases.filter((phrase) => phrase.length && phrase.every((meant) => typed.some((word) => isWord(word, meant)))).map(letters));
}

/** Every word counts in a phrase that means danger: "breekt in" is not "breekt". */
const wholePhrase = (phrase: string) =>
  phrase
    .split(' ')
    .flatMap((word) => (plain(word) + (word.endsWith('*') ? '*' : '')).split(' '))
    .filter((word) => word.length > 1);

const holdsOne = (words: string, phrases: string[]) => phrases.some((phrase) => ` ${plain(words)} `.includes(` ${plain(phrase)} `));

function dangerIn(typed: string[], dangers: Danger[]): Danger | undefined {
  const all = typed.filter((word) => word.length > 1).length;
  const scored = dangers
    .filter(({ unless = [] }) => !matched(typed, unless.map(wholePhrase)))
    .map((danger) => ({ danger, score: matched(typed, [...danger.words.map(wholePhrase), ...(danger.alone ?? []).map(wholePhrase).filter(({ length }) => length === all)]) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.danger;
}

const stop = ({ call, say, to }: Danger): Verdict => ({ kind: 'danger', call, say, ...(to ? { to } : {}) });

/** Among roads whose words fit about as well, a crime goes first and a page to read last; between a form and another service the words decide, then the other service. */
const rank = { crime: 0, elsewhere: 1, form: 1, page: 2 } as const;
const asWell = 0.75;

/** On this page everything is a report, and everything is over something. */
const saysNothing = new Set(['melden', 'meld', 'melding', 'over']);

function carrying(phrase: string): string[] {
  const words = tokens(phrase);
  const kept = words.filter((word) => !saysNothing.has(word));
  return kept.length ? kept : saysNothing.has(words[0]!) ? [] : words;
}

/** The signposts that fit, the best first. */
function bestPosts(typed: string[], signposts: Signpost[], found: string[]): Signpost[] {
  const scored = signposts.map((post) => ({ post, score: matched(typed, post.words.map(carrying)) })).filter(({ score }) => score > 0);
  if (!scored.length) return found.flatMap((at) => signposts.filter((post) => post.at === at));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * asWell)
    .sort((a, b) => rank[a.post.road.kind] - rank[b.post.road.kind] || b.score - a.score || a.post.road.kind.localeCompare(b.post.road.kind))
    .map(({ post }) => post);
}

function verdictOf(posts: Signpost[]): Verdict {
  const first = posts[0]?.road;
  if (!first) return { kind: 'unknown' };
  if (first.kind !== 'form') return first;
  const forms = posts.flatMap(({ road }) => (road.kind === 'form' ? [road.form] : []));
  return { kind: 'forms', forms: [...new Set(forms)].slice(0, 3) };
}

/** The detour for these words, where no other road fits better than the pages it stands in for. */
function detourFor(typed: string[], verdict: Verdict, detours: Detour[]): Detour | undefined {
  const says = (phrases: string[]) => matched(typed, phrases.map(wholePhrase)) > 0;
  return detours.find(({ words, together, unless, instead }) => (verdict.kind === 'unknown' || ('to' in verdict && instead.includes(verdict.to ?? ''))) && says(words) && says(together) && !says(unless));
}

/**
 * The road for what someone typed. Danger wins from everything, unless the words say that it is over; a crime that happens at this moment is
 * danger too. Words nobody wrote a road for are `unknown`: the page then shows every road. Pure; never throws.
 */
export function triage(words: string, data: TriageData, { synonyms = [], found = [] }: More = {}): Verdict {
  const typed = plain(words).split(' ').filter(Boolean);
  const happening = holdsOne(words, data.now);
  const over = !happening && holdsOne(words, data.past);
  const danger = dangerIn(typed, data.danger);
  if (danger && (danger.lasts || !over)) return stop(danger);
  const meant = [...tokens(words), ...meanings(words, synonyms).flatMap(tokens)];
  const posts = bestPosts(meant, data.signposts, found);
  const verdict = verdictOf(posts);
  const detour = detourFor(typed, verdict, data.detours);
  if (detour) return detour.road;
  if (happening && posts[0]?.urgent) return { kind: 'danger', ...data.urgent };
  // What was danger and is over is a crime, or at least a matter for its page.
  const after = danger?.to === undefined || verdict.kind === 'crime' ? undefined : data.signposts.find(({ at }) => at === danger.to)?.road;
  return after && after.kind === 'crime' ? after : verdict;
}
