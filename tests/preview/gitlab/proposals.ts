// Open merge requests with what their own pipeline made of them: the report of the newest one, and nothing that belongs to an older state.
import { get, getAll, getText, type Place } from './api.ts';

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

/** The report on a proposal as it stands now; undefined while there is none. In a fork the pipeline is of that fork's project. */
export async function reportOn(place: Place, project: string, proposal: Proposal): Promise<string | undefined> {
  const pipelines = await get<Pipeline[]>(place, `/projects/${project}/merge_requests/${proposal.iid}/pipelines`);
  const newest = pipelines.filter(isOf(proposal)).sort((a, b) => b.id - a.id)[0];
  if (!newest) return undefined;
  const jobs = await getAll<Job>(place, `/projects/${newest.project_id}/pipelines/${newest.id}/jobs`);
  const made = jobs.find(({ name, status, artifacts_file: files }) => name === maker.job && status === 'success' && files);
  return made && getText(place, `/projects/${newest.project_id}/jobs/${made.id}/artifacts/${maker.file}`, 10_000_000);
}
