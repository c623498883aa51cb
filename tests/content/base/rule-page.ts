// The page that explains a rule to editors: every finding names it.
import { join } from 'node:path';

export const rulePages = '.github/redactie/regels';

/** Where the page of a rule stands, from the top of the project. */
export const pageOfRule = (name: string) => `${rulePages}/${name}.md`;

/** The folder itself, wherever the command runs. */
export const rulePagesFolder = join(import.meta.dirname, '../../..', rulePages);
