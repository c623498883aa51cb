// The job "reageren" of .gitlab-ci.yml: on each open merge request one comment with what it does to the site, written over when it changes.
// It holds a token, so it runs on the main branch with nothing installed: no package, and no code of a proposal.
import { GitlabError } from './api.ts';
import { comment, whoWeAre } from './note.ts';
import { openProposals, reportOn, type Proposal } from './proposals.ts';
import { commentFrom } from './report.ts';
import { saying, workFrom, type Work } from './work.ts';

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
