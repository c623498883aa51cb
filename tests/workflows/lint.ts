// What a workflow may hold: our own rules, for what actionlint does not look at (decision 23).
import { parse } from 'yaml';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
  [field: string]: unknown;
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
  [field: string]: unknown;
}

const known = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  job: ['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'permissions', 'concurrency', 'env', 'steps'],
  step: ['name', 'id', 'if', 'uses', 'with', 'run', 'env', 'working-directory'],
};

const strange = (fields: object, allowed: string[], where: string) => Object.keys(fields).filter((field) => !allowed.includes(field)).map((field) => `${where}: "${field}" kent een werkstroom hier niet`);

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function stepFaults(step: Step, where: string, text: string): string[] {
  const [action, version] = (step.uses ?? '').split('@');
  const line = text.split('\n').find((one) => step.uses && one.includes(step.uses)) ?? '';
  return [
    ...strange(step, known.step, where),
    ...(step.uses && !/^[0-9a-f]{40}$/.test(version ?? '') ? [`${where}: zet achter ${action} de 40 tekens van een vaste versie`] : []),
    ...(step.uses && /@[0-9a-f]{40}/.test(step.uses) && !/# v\d+\.\d+\.\d+/.test(line) ? [`${where}: zet de naam van de versie erbij, zoals # v5.0.0`] : []),
    ...(action === 'actions/checkout' && step.with?.['persist-credentials'] !== false ? [`${where}: zet persist-credentials op false`] : []),
    ...(/\$\{\{/.test(step.run ?? '') ? [`${where}: een \${{ }} in een opdracht kan code worden; geef de waarde door met env`] : []),
    ...(Boolean(step.uses) === Boolean(step.run) ? [`${where}: een stap heeft uses of run`] : []),
  ];
}

function jobFaults([name, job]: [string, Job], text: string): string[] {
  return [
    ...strange(job, known.job, name),
    ...(job.permissions ? [] : [`${name}: noem de rechten, ook als er geen zijn`]),
    ...(typeof job['timeout-minutes'] === 'number' ? [] : [`${name}: zet een timeout-minutes`]),
    ...(typeof job['runs-on'] === 'string' && !job['runs-on'].endsWith('-latest') ? [] : [`${name}: noem een vaste versie van de machine`]),
    ...(job.steps ?? []).flatMap((step, i) => stepFaults(step, `${name}, stap ${i + 1}`, text)),
  ];
}

/** Every fault of a workflow, in words; none is an empty list. */
export function faultsIn(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const events = Array.isArray(workflow.on) ? (workflow.on as string[]) : Object.keys(workflow.on);
  return [
    ...strange(workflow, known.workflow, 'de werkstroom'),
    ...(isEmpty(workflow.permissions) ? [] : ['de werkstroom begint met permissions: {}']),
    ...(events.includes('pull_request_target') ? ['pull_request_target geeft rechten aan code van een ander'] : []),
    ...(events.includes('pull_request') && /\$\{\{[^}]*\b(?:secrets|github\.token)\b/.test(text) ? ['een geheim komt niet in een werkstroom voor voorstellen'] : []),
    ...Object.entries(workflow.jobs).flatMap((entry) => jobFaults(entry, text)),
  ];
}
