// GitLab as the web editor meets it: signing in with PKCE, the files of a project, and merge requests.
import { createHash } from 'node:crypto';
import { contentFiles } from './clone.ts';
import { gitHost, moment, shaOf, token, type Answer, type Ask, type GitHost, type Proposal } from './git-host.ts';

const person = { id: 5, username: 'redacteur', name: 'Rika Redacteur', email: 'rika@zone.example', avatar_url: null, web_url: 'https://zone.example/rika' };
const project = '/api/v4/projects/zone%2Fwebsite';

/** GraphQL as the editor asks it: the last commit, the names of all files, the text of some. */
function graphql({ query, variables }: { query: string; variables: { paths?: string[] } }, files: Map<string, string>): Answer {
  const repository = query.includes('lastCommit')
    ? { tree: { lastCommit: { sha: shaOf('laatste'), message: 'Zoals het was' } } }
    : query.includes('rawTextBlob')
      ? { blobs: { nodes: variables.paths!.map((path) => ({ path, rawTextBlob: files.get(path) })) } }
      : { tree: { blobs: { nodes: [...files].map(([path, text]) => ({ type: 'blob', path, sha: shaOf(text) })), pageInfo: { endCursor: '', hasNextPage: false } } } };
  return [200, { data: { project: { repository } } }];
}

/** The page on which the person says yes, and the exchange of its code for a token: once, and only by whoever made the challenge. */
function signingIn(app: string) {
  const challenges = new Set<string>();
  return ({ path, search, body }: Ask): Answer | undefined => {
    if (path === '/oauth/authorize' && search.get('client_id') === app && search.get('code_challenge_method') === 'S256') {
      challenges.add(search.get('code_challenge')!);
      const back = `${search.get('redirect_uri')}?${new URLSearchParams({ code: 'eenmalig', state: search.get('state')! })}`;
      return { page: `<!doctype html><title>GitLab</title><link rel="icon" href="data:,"><a href="${back.replaceAll('&', '&amp;')}">Toestaan</a>` };
    }
    if (path !== '/oauth/token') return undefined;
    const challenge = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
    return body['code'] === 'eenmalig' && challenges.delete(challenge) ? [200, { access_token: token, refresh_token: 'later' }] : [400, { error: 'invalid_grant' }];
  };
}

interface Commit {
  branch: string;
  start_branch: string;
  commit_message: string;
  actions: { file_path: string; content: string }[];
}

function change({ method, path, body }: Ask, proposals: Proposal[]): Answer | undefined {
  if (method === 'PUT' && path === `${project}/merge_requests/12`) {
    proposals[0]!.draft = String(body['title']).startsWith('Draft: ');
    proposals[0]!.label = String(body['add_labels']);
    return [200, {}];
  }
  if (method !== 'POST') return undefined;
  if (path === `${project}/repository/commits`) {
    const { branch, start_branch: onto, commit_message: message, actions } = body as unknown as Commit;
    proposals.push({ branch, message, onto, files: actions.map(({ file_path, content }) => ({ path: file_path, text: content })), title: '', draft: false, label: '' });
    return [201, { id: shaOf(branch), committed_date: moment }];
  }
  const { title, source_branch: branch, target_branch: onto, labels: label } = body as Record<string, string>;
  const made = proposals.find((one) => one.branch === branch);
  if (path !== `${project}/merge_requests` || !made) return undefined;
  Object.assign(made, { title, onto, label, draft: title!.startsWith('Draft: ') });
  return [201, { iid: 12, id: 1200, sha: shaOf(branch!), web_url: 'https://zone.example/12', created_at: moment, updated_at: moment }];
}

/** With the content of this project in its project `zone/website`; `app` is the application that may sign people in. */
export async function fakeGitlab(app: string): Promise<GitHost & { proposals: Proposal[] }> {
  const files = contentFiles();
  const proposals: Proposal[] = [];
  const known = (ask: Ask): Answer | undefined => {
    if (ask.path === '/api/graphql') return graphql(ask.body as unknown as Parameters<typeof graphql>[0], files);
    if (ask.path === '/api/v4/user') return [200, person];
    if (ask.path === `${project}/users`) return [200, [person]];
    if (ask.method === 'GET' && ask.path === `${project}/merge_requests`) return [200, []];
    if (ask.path === `${project}/repository/branches/main`) return [200, { commit: { id: shaOf('laatste') } }];
    if (ask.path === `${project}/deployments` || /\/repository\/commits\/\w+\/statuses$/.test(ask.path)) return [200, []];
    return change(ask, proposals);
  };
  return Object.assign(await gitHost({ known, open: signingIn(app) }), { proposals });
}
