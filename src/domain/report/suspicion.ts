// Suspicion: how much a report looks like a robot's, as a score for the desk; a report is never refused for it.
import type { Answer, Submission } from './answers.ts';

export interface Traffic {
  /** reports from the same network in the last hour, this one not counted */
  sameNetwork: number;
  /** reports with exactly the same words in the last day, this one not counted */
  sameWords: number;
  /** proof of work was asked for, since an attack is on, and did not come */
  unproven?: boolean;
}

export const suspicions = ['trap', 'fast', 'crowd', 'repeated', 'links', 'unproven'] as const;
export type Suspicion = (typeof suspicions)[number];

/** 0 to 100; from `folded` on the desk shows a report folded, with its reasons. */
export interface Score {
  score: number;
  reasons: Suspicion[];
}

/** From this score on a report is folded at the desk. */
export const folded = 50;

const textOf = (answer: Answer): string => (typeof answer === 'string' ? answer : 'text' in answer ? answer.text : '');

/** Nobody reads a question and answers it faster than this (seconds). A form without script does not tell its time and is not suspected for it. */
const fastest = 4;

/** From fifty an hour on a network folds by itself; from twenty-five on, where people with script show that they worked for it, it does with one weak sign more. */
const crowded = (sameNetwork: number) => (sameNetwork >= 50 ? 50 : sameNetwork >= 25 ? 35 : sameNetwork >= 10 ? 20 : 0);

/** The score of a report, from what it holds and what came with it. */
export function suspicionOf({ answers, trace }: Pick<Submission, 'answers' | 'trace'>, { sameNetwork, sameWords, unproven }: Traffic): Score {
  const words = Object.values(answers).map(textOf).join('\n');
  const links = words.match(/https?:\/\/|www\.|\[url|<a\s/gi)?.length ?? 0;
  const points: Record<Suspicion, number> = {
    trap: trace?.trap ? 50 : 0,
    fast: trace?.seconds !== undefined && trace.seconds < fastest ? 35 : 0,
    crowd: crowded(sameNetwork),
    repeated: sameWords >= 3 ? 50 : sameWords >= 1 ? 20 : 0,
    links: links >= 5 ? 40 : links >= 3 ? 20 : 0,
    unproven: unproven ? 20 : 0,
  };
  const reasons = suspicions.filter((reason) => points[reason] > 0);
  return { score: Math.min(100, reasons.reduce((sum, reason) => sum + points[reason], 0)), reasons };
}
