// GitHub as the web editor meets it: a token, the files of a repository by their names, and pull requests.
import { contentFiles } from './clone.ts';
import { gitHost, moment, shaOf, type Answer, type Ask, type GitHost, type Proposal } from './git-host.ts';

const person = { id: 5, login: 'redacteur', name: 'Rika Redacteur', email: 'rika@zone.example', avatar_url: null, html_url: 'https://zone.example/rika' };
const repository = '/api/v3/repos/zone/website';
const head = shaOf('laatste');
const author = { author: { name: person.name, email: person.email, user: { id: person.id, login: person.login } }, committedDate: moment };

/** Fields that the editor names itself, one for each file: `content_0: object(oid: "…")`. */
const named = (query: string, field: RegExp, answer: (of: string) => unknown) => Object.fromEntries([...query.matchAll(field)].map(([, name, of]) => [name, answer(of!)]));

interface Input {
  branch: { branchName: string };
  expectedHeadOid: string;
  message: { headline: string };
  fileChanges: { additions: { path: string; contents: string }[] };
}

function commit({ branch, message, fileChanges }: Input, proposals: Proposal[]): unknown {
  proposals.push({ branch: branch.branchName, message: message.headline, onto: '', title: '', draft: false, label: '', files: fileChanges.additions.map(({ path, contents }) => ({ path, text: Buffer.from(contents, 'base64').toString('utf8') })) });
  return { createCommitOnBranch: { commit: { oid: shaOf(branch.branchName), committedDate: moment, file_0: { oid: shaOf('nieuw') } } } };
}

/** GraphQL as the editor asks it; undefined for what it never asked. */
function graphql({ query, variables }: { query: string; variables: { input?: unknown } }, files: Map<string, string>, proposals: Proposal[]): unknown {
  const texts = new Map([...files.values()].map((text) => [shaOf(text), text]));
  if (query.includes('createCommitOnBranch')) return commit(variables.input as Input, proposals);
  if (query.includes('markPullRequestReadyForReview')) {
    proposals[0]!.draft = false;
    return { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } };
  }
  if (query.includes('createRef')) return { createRef: { ref: { name: 'tak' } } };
  if (query.includes('fork: repository')) return { fork: { id: 'R_1' }, base: { ref: { target: { oid: head } } } };
  if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [] } } };
  if (query.includes('deployments(')) return { repository: named(query, /(commit_\d+):\s+object\(oid: "(\w+)"/g, () => ({})) };
  if (query.includes('content_')) return { repository: named(query, /(content_\d+): object\(oid: "(\w+)"\)/g, (sha) => ({ text: texts.get(sha), isTruncated: false })) };
  if (query.includes('commit_')) return { repository: named(query, /(commit_\d+):\s+ref\(.*?path: "([^"]+)"/g, () => ({ target: { history: { nodes: [author] } } })) };
  return query.includes('ref(qualifiedName: $branch)') ? { repository: { ref: { target: { oid: head, history: { nodes: [{ oid: head, message: 'Zoals het was' }] } } } } } : undefined;
}

function change({ method, path, body }: Ask, proposals: Proposal[]): Answer | undefined {
  const issue = `${repository}/issues/12`;
  if (path === issue && method === 'GET') return [200, { labels: [{ name: proposals[0]!.label }] }];
  if (path === issue || path === `${issue}/labels`) {
    proposals[0]!.label = String(body['labels']);
    return [200, {}];
  }
  const { title, head: branch, base: onto, draft } = body as { title: string; head: string; base: string; draft: boolean };
  const made = proposals.find((one) => one.branch === branch);
  if (path !== `${repository}/pulls` || !made) return undefined;
  Object.assign(made, { title, onto, draft });
  return [201, { number: 12, node_id: 'PR_12', title, html_url: 'https://zone.example/12', head: { sha: shaOf(branch) }, created_at: moment, updated_at: moment }];
}

/** With the content of this project in its repository `zone/website`. */
export async function fakeGithub(): Promise<GitHost & { proposals: Proposal[] }> {
  const files = contentFiles();
  const proposals: Proposal[] = [];
  const known = (ask: Ask): Answer | undefined => {
    if (ask.path === '/api/graphql') {
      const data = graphql(ask.body as unknown as Parameters<typeof graphql>[0], files, proposals);
      return data ? [200, { data }] : undefined;
    }
    if (ask.path === '/api/v3/user') return [200, person];
    if (ask.path === `${repository}/collaborators/redacteur`) return [204, ''];
    if (ask.path === `${repository}/git/trees/${head}`) return [200, { tree: [...files].map(([path, text]) => ({ type: 'blob', path, sha: shaOf(text), size: text.length })) }];
    return change(ask, proposals);
  };
  return Object.assign(await gitHost({ known }), { proposals });
}
