// Keeps the texts of editors as data between builds, beside their fields.
import { relative } from 'node:path';
import type { AstroIntegration, ContentEntryType } from 'astro';
import { sayFault } from './content/fault.ts';
import { mdxFaults } from './content/mdx.ts';
import { partsOf } from './content/text.ts';

interface Text {
  body?: string | undefined;
  filePath?: string | undefined;
}

/** What Astro keeps with an entry for whoever shows it; throws, in Dutch, for a text that would run something. */
function keptOf({ body = '', filePath = '' }: Text) {
  const path = relative('.', filePath).replaceAll('\\', '/');
  const [fault] = mdxFaults({ path, body, bodyLine: 1 });
  if (fault) throw new Error(sayFault(fault));
  return { html: '', metadata: { text: JSON.stringify(partsOf(body)) } };
}

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
/** Astro hands this to integrations without telling their types. */
type Params = Parameters<Setup>[0] & { addContentEntryType: (type: ContentEntryType) => void };

/**
 * Astro's integration for MDX, with texts as data. In `npm run dev` they stay programs: one text that changes is compiled, and shown, without
 * writing and reading all others again.
 */
export function asData({ name, hooks }: AstroIntegration): AstroIntegration {
  const setup = (params: Params) => {
    const addContentEntryType = (type: ContentEntryType) => params.addContentEntryType({ ...type, getRenderFunction: async () => async (entry: Text) => keptOf(entry) });
    // A copy would lose what Astro hides from lists of names.
    return hooks['astro:config:setup']?.(params.command === 'dev' ? params : (Object.create(params, { addContentEntryType: { value: addContentEntryType } }) as Params));
  };
  return { name, hooks: { ...hooks, 'astro:config:setup': setup as Setup } };
}
