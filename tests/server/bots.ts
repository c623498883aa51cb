// A flood of robots with people in between, as a replay: who knocks, from which network, at which of the three doors, and with what.
import { createHash, randomUUID } from 'node:crypto';
import { toEntries } from '#domain/report/plain-form.ts';
import type { Submission } from '#domain/report/answers.ts';
import { changed, type Arguments } from './open311/app.ts';
import { submissionOf, traffic } from './site.ts';

/** One request on its way to a server, wherever that runs. */
export interface Knock {
  path: string;
  ip: string;
  headers: Record<string, string>;
  body: string;
}
export interface Heard {
  status: number;
  body: string;
  location?: string;
}
export interface Site {
  send: (knock: Knock) => Promise<Heard>;
  get: (path: string) => Promise<string>;
}

export interface Visitor {
  kind: string;
  human: boolean;
  /** comes, sends one report, and gives its reference; throws when it was not taken */
  visit: (site: Site) => Promise<string>;
}

/** The n-th network of a kind; never the same for two kinds. */
const network = (kind: number, n: number) => `10.${kind}.${n >> 8}.${n & 255}`;
const words = ['goedkoop', 'pillen', 'casino', 'winst', 'krediet', 'klik', 'gratis', 'crypto', 'nu', 'hier', 'beste', 'prijs'];
/** Words nobody sent before, the same for the same number. */
const gibberish = (n: number) => Array.from({ length: 12 }, (_, i) => words[(n * 7 + i * (1 + (n % 11))) % words.length]).join(' ') + ` ${createHash('sha256').update(String(n)).digest('hex').slice(0, 12)}`;

function taken({ status, body }: Heard, ...good: number[]): void {
  if (!good.includes(status)) throw new Error(`${status} ${body.slice(0, 300)}`);
}

async function byApi({ send }: Site, ip: string, report: object, headers: Record<string, string> = {}): Promise<string> {
  const heard = await send({ path: '/api/meldingen', ip, headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers }, body: JSON.stringify(report) });
  taken(heard, 201);
  return (JSON.parse(heard.body) as { reference: string }).reference;
}

async function byForm({ send, get }: Site, ip: string, submission: Submission): Promise<string> {
  const path = `/melden/${submission.type}/`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': ip };
  const post = (more: [string, string][]) => send({ path, ip, headers, body: new URLSearchParams([...toEntries(submission), ...more]).toString() });
  const check = await post([['step', 'check']]);
  taken(check, 200);
  const sent = await post([['step', 'send'], ['key', /name="key" value="([^"]+)"/.exec(check.body)![1]!]]);
  taken(sent, 303);
  return /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(await get(sent.location!))![0];
}

async function byOpen311({ send }: Site, ip: string, args: Arguments): Promise<string> {
  const heard = await send({ path: '/open311/v2/requests.json', ip, headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': ip }, body: new URLSearchParams(args.map(([name, value]) => [name, value])).toString() });
  taken(heard, 201);
  return (JSON.parse(heard.body) as { service_request_id: string }[])[0]!.service_request_id.slice(0, 9);
}

/** The work of a person's browser, while it is asked for. */
async function proof({ get }: Site): Promise<Record<string, string>> {
  const { on, challenge, bits } = JSON.parse(await get('/api/proef')) as { on: boolean; challenge: string; bits: number };
  if (!on) return {};
  for (let sum = 0; ; sum++) if (createHash('sha256').update(`${challenge}:${sum}`).digest().readUInt32BE(0) >>> (32 - bits) === 0) return { proof: `${challenge}:${sum}` };
}

const told = ['Aan de school rijdt iedereen te snel, vooral om half negen.', 'Het bord is weggedraaid en niemand ziet de zone 30 nog.', 'Wij durven niet meer oversteken met de kinderen.', 'Fietsers moeten de rijbaan op, want het pad is versperd.'];
const story = (n: number) => `${told[n % told.length]} Dat is al ${n + 2} weken zo. Zie ook https://buurt.example/straat/${n}`;
const written = (n: number, text: string, trace?: Submission['trace']): Submission => ({ ...submissionOf(traffic, text), contact: { answerBy: 'mail', email: `mens${n}@example.org` }, ...(trace && { trace }) });

/** People: most with script, some without, some with another app, some behind one address of a school or an office. */
const people: [share: number, kind: string, visit: (site: Site, n: number) => Promise<string>][] = [
  [50, 'with script', async (site, n) => byApi(site, network(1, n), written(n, story(n), { seconds: 40 + n }), await proof(site))],
  [10, 'ten at one address', async (site, n) => byApi(site, network(2, 0), written(n, story(n + 100), { seconds: 90 + n }), await proof(site))],
  [20, 'without script', (site, n) => byForm(site, network(3, n), written(n, story(n + 200)))],
  [20, 'with another app', (site, n) => byOpen311(site, network(4, n), changed({ description: story(n + 300), email: `app${n}@example.org` }))],
];

const links = (n: number) => Array.from({ length: 6 }, (_, i) => `https://winkel${n}.example/${i}`).join(' ');

/** Robots, as logs of forms know them: they fill in every field, they hurry, they repeat themselves, they bring links, they come in crowds. */
const robots: typeof people = [
  [40, 'fills in every field', (site, n) => byForm(site, network(11, n), written(n, gibberish(n), { trap: 'https://kwaad.example' }))],
  [25, 'hurries, from ten networks', (site, n) => byApi(site, network(12, n % 10), written(n, gibberish(n + 1e6), { seconds: n % 3 }))],
  [15, 'repeats one of ten texts, from everywhere', (site, n) => byApi(site, network(13, n), written(n % 10, gibberish(2e6 + (n % 10))))],
  [10, 'brings links, in a hurry', (site, n) => byApi(site, network(14, n), written(n, links(n), { seconds: 1 }))],
  [10, 'floods Open311 from one network', (site, n) => byOpen311(site, network(15, 0), changed({ description: gibberish(n + 3e6), email: `r${n}@example.org` }))],
];

/** The visitors of one table, in the order that a clock would mix them in: a fixed one. */
function mixed(table: typeof people, human: boolean, many: number): { at: number; visitor: Visitor }[] {
  return table.flatMap(([share, kind, visit], row) => {
    const count = Math.round((many * share) / 100);
    return Array.from({ length: count }, (_, n) => ({ at: (n + 0.5 + row / 10) / count, visitor: { kind, human, visit: (site: Site) => visit(site, n) } }));
  });
}

/** The whole procession. */
export function procession({ robots: junk, people: humans }: { robots: number; people: number }): Visitor[] {
  return [...mixed(robots, false, junk), ...mixed(people, true, humans)].sort((a, b) => a.at - b.at).map(({ visitor }) => visitor);
}

/** Lets them all in, so many at once, in order; gives each with its reference. */
export async function letIn(visitors: Visitor[], site: Site, atOnce: number): Promise<{ visitor: Visitor; reference: string }[]> {
  const seen: { visitor: Visitor; reference: string }[] = [];
  let next = 0;
  const line = async () => {
    for (let at = next++; at < visitors.length; at = next++) seen.push({ visitor: visitors[at]!, reference: await visitors[at]!.visit(site) });
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return seen;
}

export interface Judged {
  people: number;
  /** people whose report the desk shows folded */
  hidden: number;
  robots: number;
  folded: number;
  /** reports the desk no longer has */
  gone: number;
  /** robots that stand among the people, by kind */
  unfolded: Record<string, number>;
}

/** What the desk makes of them: `shown` and `all` are the references in its list, and in its list with what is folded. */
export function judge(seen: { visitor: Visitor; reference: string }[], shown: Set<string>, all: Set<string>): Judged {
  const [humans, junk] = [seen.filter(({ visitor }) => visitor.human), seen.filter(({ visitor }) => !visitor.human)];
  const loose = junk.filter(({ reference }) => shown.has(reference));
  const unfolded: Record<string, number> = {};
  for (const { visitor } of loose) unfolded[visitor.kind] = (unfolded[visitor.kind] ?? 0) + 1;
  return { people: humans.length, hidden: humans.filter(({ reference }) => !shown.has(reference)).length, robots: junk.length, folded: junk.length - loose.length, gone: seen.filter(({ reference }) => !all.has(reference)).length, unfolded };
}
