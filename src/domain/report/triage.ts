// Triage: what someone says is going on becomes the one road to take, and danger is always the first.
import { meanings, plain, tokens, type Synonym } from '../search.ts';
import type { Call, Danger, Road, Signpost, TriageData } from './triage-data.ts';

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

const endings = new Set(['e', 'en', 'n', 's', 't', 'd', 'er', 'je', 'jes', 'te', 'de', 'ten', 'den', 'ing', 'ers']);

/** Whether a typed word is the word meant: the same, or the same with another Dutch ending (never in short words); `schiet*` takes any ending. */
function isWord(typed: string, meant: string): boolean {
  if (meant.endsWith('*')) return typed.startsWith(meant.slice(0, -1));
  if (typed === meant) return true;
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  return short.length >= 4 && long.startsWith(short) && endings.has(long.slice(short.length));
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
    .map((word) => plain(word) + (word.endsWith('*') ? '*' : ''))
    .filter((word) => word.length > 1);

const holdsOne = (words: string, phrases: string[]) => phrases.some((phrase) => ` ${plain(words)} `.includes(` ${plain(phrase)} `));

function dangerIn(typed: string[], dangers: Danger[]): Danger | undefined {
  const scored = dangers
    .filter(({ unless = [] }) => !matched(typed, unless.map(wholePhrase)))
    .map((danger) => ({ danger, score: matched(typed, danger.words.map(wholePhrase)) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.danger;
}

const stop = ({ call, say, to }: Danger): Verdict => ({ kind: 'danger', call, say, ...(to ? { to } : {}) });

/** On equal words a crime goes before another service, that before a page, and a form comes last. */
const rank = { crime: 0, elsewhere: 1, page: 2, form: 3 } as const;

function bestPosts(typed: string[], signposts: Signpost[], found: string[]): Signpost[] {
  const scored = signposts
    .map((post) => ({ post, score: matched(typed, post.words.map(tokens)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank[a.post.road.kind] - rank[b.post.road.kind]);
  if (scored.length) return scored.filter(({ score }) => score * 2 > scored[0]!.score).map(({ post }) => post);
  return found.flatMap((at) => signposts.filter((post) => post.at === at));
}

function verdictOf(posts: Signpost[]): Verdict {
  const first = posts[0]?.road;
  if (!first) return { kind: 'unknown' };
  if (first.kind !== 'form') return first;
  const forms = posts.flatMap(({ road }) => (road.kind === 'form' ? [road.form] : []));
  return { kind: 'forms', forms: [...new Set(forms)].slice(0, 3) };
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
  if (danger && !over) return stop(danger);
  const meant = [...tokens(words), ...meanings(words, synonyms).flatMap(tokens)];
  const posts = bestPosts(meant, data.signposts, found);
  if (happening && posts[0]?.urgent) return { kind: 'danger', ...data.urgent };
  const verdict = verdictOf(posts);
  // What was danger and is over is a crime, or at least a matter for its page.
  const after = danger?.to === undefined || verdict.kind === 'crime' ? undefined : data.signposts.find(({ at }) => at === danger.to)?.road;
  return after && after.kind === 'crime' ? after : verdict;
}
