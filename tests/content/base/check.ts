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

/** One content file as text, for a rule that mends it; `name` is its path inside the content folder. */
export interface Source {
  name: string;
  text: string;
}

export interface Check {
  /** the file's name, the word between brackets before each finding, and the name of its page in `.github/redactie/regels/` */
  name: string;
  /** why the rule is there, one Dutch sentence */
  why: string;
  /** `source` reads what editors wrote; `built` needs the pages in `dist/` as well */
  kind: 'source' | 'built';
  /** an `error` fails the command; `advice` is only printed */
  level: 'error' | 'advice';
  run: (site: Site) => Finding[];
  /** Mends what is safe, and never what the text says. A second time changes nothing. */
  fix?: (source: Source) => string;
  /** every `wrong` case must be found, in words that match `finds`; no `right` case may be; `fixed` shows every way of mending */
  examples: { wrong: (Example & { finds: RegExp })[]; right: Example[]; fixed?: { name: string; before: string; after: string }[] };
}
