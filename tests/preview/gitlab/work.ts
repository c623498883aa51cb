// What a job with the token gets from GitLab, and how it tells what went wrong.
import { GitlabError, type Place } from './api.ts';

export interface Work extends Place {
  project: string;
  /** where GitLab Pages shows this project, without a slash at its end; empty where it does not */
  pages: string;
}

/** What the job gets from GitLab and from the settings of the project. Throws a sentence where something is missing. */
export function workFrom(env: NodeJS.ProcessEnv): Work {
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, VOORBEELD_TOKEN: token, CI_PAGES_URL: pages = '' } = env;
  if (!api || !project) throw new GitlabError('CI_API_V4_URL of CI_PROJECT_ID ontbreekt: deze opdracht loopt in een taak van GitLab.');
  if (!token) throw new GitlabError('VOORBEELD_TOKEN ontbreekt. Maak een projecttoken met de rol Reporter en het bereik api, en bewaar het als variabele: protected, masked, alleen voor de omgeving "reacties" (.github/redactie/samenwerken.md).');
  return { api: api.replace(/\/$/, ''), project, token, pages: pages.replace(/\/$/, '') };
}

/** One sentence for what GitLab refuses; the place in the code for what nobody foresaw. */
export const saying = (error: unknown) => (error instanceof GitlabError ? error.message : `onverwachte fout: ${(error as Error).stack}`);
