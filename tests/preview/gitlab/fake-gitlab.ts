// A GitLab on loopback with just what the comment needs: merge requests, their pipelines and files, comments that stay, and issues.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeNote {
  id: number;
  body: string;
  system: boolean;
  author: { id: number };
}

export interface FakeProposal {
  iid: number;
  sha: string;
  pipelines: { id: number; project_id: number; sha: string; ref: string; source: string }[];
  notes: FakeNote[];
}

export interface FakeIssue {
  iid: number;
  title: string;
  description: string;
  author: { id: number };
}

export interface Fake {
  issues: FakeIssue[];
  api: string;
  /** every request, such as "PUT /projects/7/merge_requests/1/notes/3" */
  asked: string[];
  proposals: FakeProposal[];
  /** what lies in `voorbeeld/report.json` of a job, by project, pipeline and job: "7/100" */
  reports: Map<string, string>;
  /** answers of their own, by method and path */
  refusals: Map<string, number>;
  /** another host that files are sent on to, as GitLab does with object storage */
  storage?: string;
  close: () => void;
}

export const token = 'glpat-proef';
export const ourselves = 42;
const pageSize = 2;

const bodyOf = async <T = { body: string }>(request: IncomingMessage): Promise<T> => JSON.parse(Buffer.concat(await request.toArray()).toString('utf8')) as T;

type Answer = [status: number, body: unknown, headers?: Record<string, string>];

const pageOf = (all: unknown[], page: number): Answer => [200, all.slice((page - 1) * pageSize, page * pageSize), { 'x-next-page': all.length > page * pageSize ? String(page + 1) : '' }];

const reportOf = (fake: Fake, job: string): Answer => {
  if (fake.storage) return [302, {}, { location: `${fake.storage}/report.json` }];
  const text = fake.reports.get(job);
  return text === undefined ? [404, {}] : [200, Buffer.from(text), {}];
};

async function notesOf({ notes }: FakeProposal, request: IncomingMessage, { page, id }: { page: number; id: string | undefined }): Promise<Answer> {
  if (request.method === 'GET') return pageOf(notes, page);
  const { body } = await bodyOf(request);
  if (request.method === 'POST') return [201, notes.push({ id: 900 + notes.length, body, system: false, author: { id: ourselves } })];
  const note = notes.find((one) => String(one.id) === id && one.author.id === ourselves);
  if (!note) return [403, {}];
  note.body = body;
  return [200, note];
}

async function issuesOf({ issues }: Fake, request: IncomingMessage, iid: string | undefined): Promise<Answer> {
  if (request.method === 'GET') return [200, issues];
  const said = await bodyOf<{ title: string; description: string }>(request);
  if (request.method === 'POST') return [201, issues.push({ iid: issues.length + 1, author: { id: ourselves }, ...said })];
  return [200, Object.assign(issues.find((issue) => String(issue.iid) === iid)!, said)];
}

async function answer(fake: Fake, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url!, fake.api);
  const path = pathname.replace('/api/v4', '');
  const page = Number(searchParams.get('page') ?? 1);
  fake.asked.push(`${request.method} ${path}`);
  const refused = fake.refusals.get(`${request.method} ${path}`);
  if (refused) return [refused, {}];
  if (request.headers.authorization !== `Bearer ${token}`) return [401, {}];
  if (path === '/user') return [200, { id: ourselves }];
  if (path === '/projects/7/merge_requests') return pageOf(fake.proposals.map(({ iid, sha }) => ({ iid, sha })), page);
  const [issues, issue] = /^\/projects\/7\/issues(?:\/(\d+))?$/.exec(path) ?? [];
  if (issues) return issuesOf(fake, request, issue);
  const [, project, pipeline] = /^\/projects\/(\d+)\/pipelines\/(\d+)\/jobs$/.exec(path) ?? [];
  if (pipeline) return [200, [{ id: 1, name: 'proeven', status: 'success' }, { id: Number(pipeline) + 1, name: 'voorbeeld', status: fake.reports.has(`${project}/${pipeline}`) ? 'success' : 'failed', artifacts_file: {} }], {}];
  const [, from, job] = /^\/projects\/(\d+)\/jobs\/(\d+)\/artifacts\/voorbeeld\/report\.json$/.exec(path) ?? [];
  if (job) return reportOf(fake, `${from}/${Number(job) - 1}`);
  const [, iid, what, id] = /^\/projects\/7\/merge_requests\/(\d+)\/(pipelines|notes)(?:\/(\d+))?$/.exec(path) ?? [];
  const proposal = fake.proposals.find((one) => String(one.iid) === iid);
  if (!proposal) return [404, {}];
  return what === 'pipelines' ? [200, proposal.pipelines] : notesOf(proposal, request, { page, id });
}

/** Listens on a free port; `close` ends it. */
export async function fakeGitlab(proposals: FakeProposal[] = []): Promise<Fake> {
  const fake: Fake = { api: '', asked: [], issues: [], proposals, reports: new Map(), refusals: new Map(), close: () => server.close() };
  const server: Server = createServer((request, response) => {
    void answer(fake, request).then(([status, body, headers]) => response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  fake.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`;
  return fake;
}
