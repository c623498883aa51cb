// The formats in which a run can be told.
import { github } from './github.ts';
import { human, humanWithAllAdvice } from './human.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Reporter } from './report.ts';

export const formats = ['human', 'github', 'junit', 'json'] as const;
export type Format = (typeof formats)[number];

const reporters: Record<Format, Reporter> = { human, github, junit, json };

/** The reporter for a format. */
export const reporterOf = ({ format, all }: { format: Format; all: boolean }): Reporter => (format === 'human' && all ? humanWithAllAdvice : reporters[format]);
