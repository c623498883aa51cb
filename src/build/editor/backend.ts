// Where the editor reads and writes, from the settings of the zone: a copy on this computer always, GitHub or GitLab when chosen.
import type { z } from 'astro/zod';
import type { editing } from '#schema/editing.ts';
import type { EditorHosts } from '#server/http/editor-policy.ts';

export type Settings = z.infer<typeof editing>;

/** Without settings the form still needs the name of a place; nobody signs in there, for the page may reach no other host. */
const nowhere: Settings = { backend: 'github', repo: 'deze/website', branch: 'main', review: false };

/** Sentences for the history, in Dutch: what was done, to which file. */
const messages = {
  create: '{{collection}}: {{slug}} toegevoegd',
  update: '{{collection}}: {{slug}} gewijzigd',
  delete: '{{collection}}: {{slug}} verwijderd',
  uploadMedia: 'Media: {{path}} toegevoegd',
  deleteMedia: 'Media: {{path}} verwijderd',
};

/** A server of one's own, without what its API adds to the address. */
const serverOf = (api: string) => api.replace(/\/api(?:\/.*)?$/, '').replace(/\/$/, '');

/** Where one signs in: a service of the zone's own, or with GitLab the server itself. Sveltia CMS takes gitlab.com where none is named. */
const signInAt = ({ api, signIn, app }: Settings) => signIn ?? (app ? (api ? serverOf(api) : 'https://gitlab.com') : undefined);

/** The part of the configuration that says where files are kept, and whether someone looks along before they are published. */
export function backendOf(settings: Settings = nowhere) {
  const { backend, repo, branch, review, api, signIn, app } = settings;
  const place = signInAt(settings);
  return {
    backend: {
      name: backend,
      repo,
      branch,
      commit_messages: messages,
      auth_methods: signIn || app ? ['oauth', 'token'] : ['token'],
      // Sveltia CMS (0.221.1) leaves out `/api` where a server's address ends in `/api/v3`, and then finds no files.
      ...(api ? { api_root: api, graphql_api_root: `${serverOf(api)}/api/graphql` } : {}),
      ...(place ? { base_url: place } : {}),
      ...(app ? { app_id: app, auth_type: 'pkce' } : {}),
      ...(review ? { squash_merges: true } : {}),
    },
    publish_mode: review ? 'editorial_workflow' : 'simple',
  };
}

/** The hosts a browser may talk to for these settings; none without settings: then nothing leaves the computer. */
export function hostsOf(settings: Settings | undefined): EditorHosts {
  if (!settings) return { connect: [], img: [] };
  const { backend, api, app } = settings;
  const unless = (hosts: string[]) => (api ? [new URL(api).origin] : hosts);
  if (backend === 'github') return { connect: unless(['https://api.github.com']), img: unless(['https://avatars.githubusercontent.com']) };
  // With PKCE the page itself fetches its token where one signs in; with a service of the zone's own, the window of that service does.
  const connect = [...unless(['https://gitlab.com']), ...(app ? [new URL(signInAt(settings)!).origin] : [])];
  return { connect: [...new Set(connect)], img: unless(['https://gitlab.com', 'https://secure.gravatar.com']), ...(app ? { returns: true } : {}) };
}
