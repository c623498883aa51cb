// What .gitlab-ci.yml may hold: at GitLab too, whoever proposes a change gets no more than their own code.
import { parse } from 'yaml';

export interface GitlabJob {
  rules?: { if?: string; when?: string }[];
  script?: string[];
  before_script?: string[];
  after_script?: string[];
  image?: string;
  needs?: string[];
  timeout?: string;
  inherit?: { default?: boolean | string[] };
  pages?: boolean | { path_prefix?: string };
  environment?: string | { name: string; action?: string };
  [field: string]: unknown;
}

/** The environment whose jobs get the token that writes comments. */
export const secretPlace = 'reacties';

const general = ['default', 'variables', 'stages', 'workflow', 'include', 'image'];
const onMain = /\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH/;

/** The jobs by name. */
export const jobsOf = (text: string): Record<string, GitlabJob> => Object.fromEntries(Object.entries(parse(text) as Record<string, GitlabJob>).filter(([name]) => !general.includes(name)));

const nameOf = ({ environment }: GitlabJob) => (typeof environment === 'string' ? environment : (environment?.name ?? ''));
const commands = ({ before_script = [], script = [], after_script = [] }: GitlabJob) => [...before_script, ...script, ...after_script].join('\n');

/** A job with the token: on the main branch only, alone, with nothing installed. */
function secretFaults(name: string, job: GitlabJob): string[] {
  const inherited = job.inherit?.default;
  const installs = /\b(?:npm|npx|yarn|pnpm|curl|wget|apt-get|pip)\b/.test(commands(job)) || inherited === true || inherited === undefined || (Array.isArray(inherited) && inherited.includes('before_script'));
  return [
    ...(job.rules?.every((rule) => onMain.test(rule.if ?? '')) ? [] : [`${name}: een taak met een geheim loopt alleen op de hoofdtak`]),
    ...(installs ? [`${name}: een taak met een geheim installeert niets`] : []),
    // The site's own job runs on the main branch only: see below.
    ...(job.needs?.every((other) => other === 'pages') ? [] : [`${name}: een taak met een geheim krijgt geen bestanden van andere taken (needs: [])`]),
  ];
}

function pagesFaults(name: string, { pages, rules = [] }: GitlabJob): string[] {
  if (!pages && name !== 'pages') return [];
  const prefixed = typeof pages === 'object' && Boolean(pages.path_prefix);
  const asked = prefixed ? /\$VOORBEELDEN == "pages"/ : onMain;
  return rules.every((rule) => asked.test(rule.if ?? '')) ? [] : [prefixed ? `${name}: zonder VOORBEELDEN zou GitLab Free de site zelf vervangen` : `${name}: alleen de hoofdtak vervangt de site`];
}

function jobFaults([name, job]: [string, GitlabJob], secret: RegExp): string[] {
  return [
    ...(job.rules?.length && job.rules.every((rule) => rule.if) ? [] : [`${name}: zeg met rules wanneer de taak loopt`]),
    ...(job.timeout ? [] : [`${name}: zet een timeout`]),
    ...(job.image ? [`${name}: het beeld staat één keer, bij default`] : []),
    ...(secret.test(JSON.stringify(job)) ? [`${name}: een geheim staat niet in dit bestand`] : []),
    ...(nameOf(job) === secretPlace ? secretFaults(name, job) : []),
    // A name with a variable in it could become the one that has the secret.
    ...(/^\$/.test(nameOf(job)) ? [`${name}: begin de naam van een omgeving met een woord`] : []),
    ...pagesFaults(name, job),
  ];
}

/** Every fault, in words; none is an empty list. `node` is the version of Node that the project uses. */
export function gitlabFaults(text: string, node: string): string[] {
  const file = parse(text) as { default?: { image?: string }; include?: unknown; variables?: object };
  const secret = /\$\{?\w*(?:TOKEN|SECRET|PASSWORD|_KEY)\b|glpat-/;
  return [
    ...(file.include ? ['include haalt taken van elders'] : []),
    ...(file.default?.image === `node:${node}-bookworm` ? [] : [`noem de vaste versie van Node: node:${node}-bookworm`]),
    ...(secret.test(JSON.stringify([file.default, file.variables])) ? ['een geheim staat niet in dit bestand'] : []),
    ...Object.entries(jobsOf(text)).flatMap((job) => jobFaults(job, secret)),
  ];
}
