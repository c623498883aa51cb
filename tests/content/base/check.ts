// What a check is: one rule, with the made-up cases that prove it can fail and can pass.
import type { Finding } from './finding.ts';
import type { Site } from './site.ts';

/** A made-up site: content files and built files by path, as text. */
export interface Example {
  /** lay the files over the whole invented zone, for rules that look at everything at once */
  overZone?: boolean;
  content?: Record<string, string>;
  built?: Record<string, string>;
  /** the day it is, as an ISO date */
  today?: string;
}

export interface Check {
  /** the file's name, and the word between brackets before each finding */
  name: string;
  /** why the rule is there, one Dutch sentence */
  why: string;
  /** `source` reads what editors wrote; `built` needs the pages in `dist/` as well */
  kind: 'source' | 'built';
  /** an `error` fails the command; `advice` is only printed */
  level: 'error' | 'advice';
  run: (site: Site) => Finding[];
  /** every `wrong` case must be found, in words that match `finds`; no `right` case may be */
  examples: { wrong: (Example & { finds: RegExp })[]; right: Example[] };
}
