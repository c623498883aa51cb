// Open merge requests with what their own pipeline made of them: the report of the newest one, and nothing that belongs to an older state.
import { get, getAll, getText, GitlabError, type Place } from './api.ts';

export interface Proposal {
  iid: number;
  /** the newest commit of the proposal */
  sha: string;
}

interface Pipeline {
  id: number;
  project_id: number;
  sha: string;
  ref: string;
  source: string;
}

interface Job {
  id: number;
  name: string;
  status: string;
  artifacts_file?: object;
}

/** The job in .gitlab-ci.yml that makes the report, and where it leaves it. */
const maker = { job: 'voorbeeld', file: 'voorbeeld/report.json' };

export const openProposals = (place: Place, project: string): Promise<Proposal[]> => getAll(place, `/projects/${project}/merge_requests?state=opened`);

/** Of a pipeline on the merged result GitLab tells the commit of the merge, so there the name of the branch decides. */
const isOf = ({ iid, sha }: Proposal) => (pipeline: Pipeline) => pipeline.source === 'merge_request_event' && (pipeline.sha === sha || pipeline.ref === `refs/merge-requests/${iid}/merge`);

/** What was made of a proposal, or why there is nothing to tell yet. */
export type Made = { report: string } | { none: string };

/** What may be missing without anyone being at fault; anything else goes on up. */
const unless = (statuses: number[], none: string) => (error: unknown): Made => {
  if (error instanceof GitlabError && statuses.includes(error.status ?? 0)) return { none };
  throw error;
};

async function fileOf(place: Place, { project_id: project, id }: Pipeline): Promise<Made> {
  const jobs = await getAll<Job>(place, `/projects/${project}/pipelines/${id}/jobs`);
  const made = jobs.find(({ name, status, artifacts_file: files }) => name === maker.job && status === 'success' && files);
  if (!made) return { none: 'nog geen verslag' };
  const file = `/projects/${project}/jobs/${made.id}/artifacts/${maker.file}`;
  return getText(place, file, 10_000_000).then((report) => ({ report }), unless([404], 'het verslag is vervallen'));
}

/** The report on a proposal as it stands now. In a fork the pipeline is of that fork's project, which our token may not see. */
export async function reportOn(place: Place, project: string, proposal: Proposal): Promise<Made> {
  const pipelines = await get<Pipeline[]>(place, `/projects/${project}/merge_requests/${proposal.iid}/pipelines`);
  const newest = pipelines.filter(isOf(proposal)).sort((a, b) => b.id - a.id)[0];
  if (!newest) return { none: 'nog geen verslag' };
  const made = fileOf(place, newest);
  return String(newest.project_id) === project ? made : made.catch(unless([403, 404], 'de kopie waar het uit komt, is niet openbaar'));
}
