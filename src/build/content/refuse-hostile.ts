// Keeps a text that would run something from ever being compiled: the last door, also in `npm run dev`, which goes on in spite of faults.
import { relative, resolve } from 'node:path';
import { sayFault } from './fault.ts';
import { mdxFaults } from './mdx.ts';
import { readOne } from './read.ts';
import { valueFaults } from './values.ts';

/** A plugin for Vite: every MDX file under `contentRoot` is looked at again as it stands on disk. Throws, in Dutch, where it may not be compiled. */
export function refuseHostileTexts(contentRoot: string) {
  return {
    name: 'refuse-hostile-texts',
    enforce: 'pre' as const,
    transform(_code: string, id: string): undefined {
      const path = id.split('?')[0]!;
      const name = relative(resolve(contentRoot), resolve(path)).replaceAll('\\', '/');
      if (!name.endsWith('.mdx') || name.startsWith('../')) return;
      const file = readOne('pages', contentRoot, name);
      const [fault] = file.syntax.length ? [] : [...mdxFaults(file), ...valueFaults(file).text];
      if (file.syntax.length || fault) throw new Error(fault ? sayFault(fault) : `${file.path}: de velden van dit bestand zijn niet te lezen. \`npm run check\` zegt wat er staat en zo mag u het herstellen.`);
    },
  };
}
