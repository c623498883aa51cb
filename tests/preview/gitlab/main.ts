// The job "reageren" of .gitlab-ci.yml: on each open merge request one comment with what it does to the site, written over when it changes.
// It holds a token, so it runs on the main branch with nothing installed: no package, and no code of a proposal.
import { GitlabError, type Place } from './api.ts';
import { comment, whoWeAre } from './note.ts';
import { openProposals, reportOn, type Proposal } from './proposals.ts';
import { commentFrom } from './report.ts';

interface Work extends Place {
  project: string;
  /** where GitLab Pages shows this project, without a slash at its end; empty where it does not */
  pages: string;
}

/** What the job gets from GitLab and from the settings of the project. Throws a sentence where something is missing. */
function workFrom(env: NodeJS.ProcessEnv): Work {
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, VOORBEELD_TOKEN: token, CI_PAGES_URL: pages = '' } = env;
  if (!api || !project) throw new GitlabError('CI_API_V4_URL of CI_PROJECT_ID ontbreekt: deze opdracht loopt in een taak van GitLab.');
  if (!token) throw new GitlabError('VOORBEELD_TOKEN ontbreekt. Maak een projecttoken met de rol Reporter en het bereik api, en bewaar het als variabele: protected, masked, alleen voor de omgeving "reacties" (.github/redactie/samenwerken.md).');
  return { api: api.replace(/\/$/, ''), project, token, pages: pages.replace(/\/$/, '') };
}

async function tell(work: Work, me: number, proposal: Proposal): Promise<string> {
  const made = await reportOn(work, work.project, proposal);
  if ('none' in made) return made.none;
  let text: string;
  try {
    text = commentFrom(made.report, `${work.pages}/voorstel-${proposal.iid}/`);
  } catch (error) {
    throw new GitlabError(`report.json is geen verslag (${(error as Error).message}). Er komt geen reactie van.`);
  }
  return `reactie ${await comment(work, { project: work.project, iid: proposal.iid, me }, text)}`;
}

const saying = (error: unknown) => (error instanceof GitlabError ? error.message : `onverwachte fout: ${(error as Error).stack}`);

try {
  const work = workFrom(process.env);
  const me = await whoWeAre(work);
  for (const proposal of await openProposals(work, work.project))
    try {
      console.log(`Voorstel ${proposal.iid}: ${await tell(work, me, proposal)}.`);
    } catch (error) {
      console.error(`Voorstel ${proposal.iid}: ${saying(error)}`);
      process.exitCode = 1;
    }
} catch (error) {
  console.error(saying(error));
  process.exitCode = 1;
}
