// A goal held against what was measured: the worst figure decides.
import { decimals, type Figure, type Goal, type Results } from './goals.ts';

export interface Verdict {
  row: number;
  what: string;
  unit: Goal['unit'];
  bound: Goal['bound'];
  /** the goal of this run, which the floor may have made milder */
  goal: number;
  worst: Figure;
  /** how many figures meet the goal, of how many */
  met: number;
  of: number;
  reached: boolean;
}

/** The verdict on one goal; undefined when nothing it speaks of was measured. */
export function judge(goal: Goal, results: Results): Verdict | undefined {
  const figures = goal.figures(results).filter(({ value }) => !Number.isNaN(value));
  const sign = goal.bound === 'at most' ? 1 : -1;
  const worst = figures.toSorted((a, b) => sign * (b.value - a.value))[0];
  if (!worst) return undefined;
  const limit = limitOf(goal, results);
  const met = figures.filter(({ value }) => sign * (round(value, goal.unit) - limit) <= 0).length;
  const { row, what, unit, bound } = goal;
  return { row, what, unit, bound, goal: limit, worst, met, of: figures.length, reached: met === figures.length };
}

function limitOf({ goal, overFloor, unit }: Goal, { floor }: Results): number {
  const over = overFloor && floor ? overFloor.floor(floor) + overFloor.margin : NaN;
  return over > goal ? round(over, unit) : goal;
}

/** Rounded as it is shown, so that the table never contradicts its own mark. */
function round(value: number, unit: Goal['unit']): number {
  return Number(value.toFixed(decimals[unit]));
}
