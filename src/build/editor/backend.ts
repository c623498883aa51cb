// Where the editor reads and writes, from the settings of the zone: a copy on this computer always, GitHub or GitLab when chosen.
import type { z } from 'astro/zod';
import type { editing } from '#schema/editing.ts';

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

/** The part of the configuration that says where files are kept, and whether someone looks along before they are published. */
export function backendOf(settings: Settings = nowhere) {
  const { backend, repo, branch, review, api, signIn, app } = settings;
  return {
    backend: {
      name: backend,
      repo,
      branch,
      commit_messages: messages,
      auth_methods: signIn || app ? ['oauth', 'token'] : ['token'],
      ...(api ? { api_root: api } : {}),
      ...(signIn ? { base_url: signIn } : {}),
      ...(app ? { app_id: app, auth_type: 'pkce' } : {}),
      ...(review ? { squash_merges: true } : {}),
    },
    publish_mode: review ? 'editorial_workflow' : 'simple',
  };
}

/** The hosts a browser may talk to for these settings; none without settings: then nothing leaves the computer. */
export function hostsOf(settings: Settings | undefined): { connect: string[]; img: string[] } {
  if (!settings) return { connect: [], img: [] };
  const { backend, api } = settings;
  const own = api ? [new URL(api).origin] : [];
  if (backend === 'github') return { connect: own.length ? own : ['https://api.github.com'], img: own.length ? own : ['https://avatars.githubusercontent.com'] };
  return { connect: own.length ? own : ['https://gitlab.com'], img: own.length ? own : ['https://gitlab.com', 'https://secure.gravatar.com'] };
}
