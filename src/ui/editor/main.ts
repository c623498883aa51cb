// Starts the web editor: our configuration, our file format, our components and the site's own styles. Runs on /redactie/ only.
import { previewOf } from './component-preview.ts';
import { syntaxOf, type Values } from './component-syntax.ts';
import { readMdx, readYaml, writeMdx, writeYaml } from './file-format.ts';
import { waitForChoices } from './late-text.ts';
import { registerPreviews, type Cms } from './previews.ts';
import type { Parts } from './parts.ts';

/** Sveltia's own place for choices of the person who edits. */
const preferences = 'sveltia-cms.prefs';

/** The interface is Dutch, whatever the language of the browser; whoever chose another one keeps it. */
function speakDutch(): void {
  const chosen = JSON.parse(localStorage.getItem(preferences) ?? '{}') as { locale?: string };
  if (!chosen.locale) localStorage.setItem(preferences, JSON.stringify({ ...chosen, locale: 'nl' }));
}

interface Policies {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
}

/** HTML that the CMS makes without naming a policy goes through its own cleaner first; scripts and addresses of scripts never pass. */
function cleanHtml(): void {
  const page = window as unknown as { trustedTypes?: Policies; DOMPurify: { sanitize: (html: string) => string } };
  page.trustedTypes?.createPolicy('default', { createHTML: (html) => page.DOMPurify.sanitize(html) });
}

const load = async <T>(name: string): Promise<T> => {
  const response = await fetch(new URL(name, location.href), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<T>;
};

/**
 * Each component twice: in a text the CMS (0.221.1) calls it by its own name with `x-` before it, and looks under that name for the fields
 * to check. It found none, so a photo without words and a number without a choice passed. The menu of a text names only the first.
 */
function registerComponents(cms: Cms, { components, facts }: Parts): void {
  for (const part of components) {
    const { id, label, icon, block, fields } = part;
    const definition = { id, label, icon, mode: block ? 'block' : 'dialog', fields, ...syntaxOf(part), toPreview: (values: Values) => previewOf(part, values, facts) };
    cms.registerEditorComponent(definition);
    cms.registerEditorComponent({ ...definition, id: `x-${id}` });
  }
}

async function start(): Promise<void> {
  speakDutch();
  cleanHtml();
  waitForChoices(document);
  const [{ default: cms }, config, parts] = await Promise.all([import('@sveltia/cms') as Promise<{ default: Cms }>, load<object>('config.json'), load<Parts>('parts.json')]);
  cms.registerCustomFormat('site-yaml', 'yaml', { fromFile: readYaml, toFile: writeYaml });
  cms.registerCustomFormat('site-frontmatter', 'mdx', { fromFile: readMdx, toFile: writeMdx });
  registerComponents(cms, parts);
  cms.registerPreviewStyle(parts.styles, { raw: false });
  registerPreviews(cms, parts);
  document.getElementById('wacht')?.remove();
  await cms.init({ config: { ...config, load_config_file: false } });
}

start().catch((error: unknown) => {
  const line = document.querySelector('#wacht p') ?? document.body.appendChild(document.createElement('p'));
  line.textContent = `De redactie kan niet starten: ${(error as Error).message}. Laad de bladzijde opnieuw. Blijft het zo, meld het dan aan wie de site onderhoudt.`;
});
