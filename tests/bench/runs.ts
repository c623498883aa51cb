// Runs on a machine that others use too: which ones count, and what stands for them.

export interface Run {
  /** Lighthouse's own figure for the speed of the machine during the run; about 1,000 for a slow laptop */
  benchmarkIndex: number;
}

/** Runs on a machine slower than this are thrown away. */
export const slow = 1_000;

/** How often a run that was thrown away, or failed, is repeated. */
export const extraTries = 3;

export interface Series<R extends Run> {
  /** the runs that count */
  kept: R[];
  thrown: R[];
  /** words of the runs that failed */
  faults: string[];
  /** the machine was never fast enough, so the slow runs count after all */
  slowMachine: boolean;
}

/** Runs `work` until `asked` runs count, one at a time, with at most `extraTries` more. */
export async function series<R extends Run>(asked: number, work: () => Promise<R>): Promise<Series<R>> {
  const runs: R[] = [];
  const faults: string[] = [];
  while (runs.filter(isFast).length < asked && runs.length + faults.length < asked + extraTries) {
    try {
      runs.push(await work());
    } catch (fault) {
      faults.push(fault instanceof Error ? fault.message : String(fault));
    }
  }
  const fast = runs.filter(isFast);
  const slowMachine = runs.length > 0 && fast.length === 0;
  return { kept: slowMachine ? runs : fast, thrown: slowMachine ? [] : runs.filter((run) => !isFast(run)), faults, slowMachine };
}

const isFast = (run: Run) => run.benchmarkIndex >= slow;

/** The middle figure, or the mean of the middle two; NaN for none. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** The figure that `share` (0–1) of the figures do not exceed, by nearest rank: of few figures the highest; NaN for none. */
export function percentile(figures: number[], share: number): number {
  return figures.toSorted((a, b) => a - b)[Math.ceil(share * figures.length) - 1] ?? NaN;
}
