// The folder /redactie/ of the site: its page, its configuration and its program. Nothing else of the site links to it or loads it.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editing } from '#schema/editing.ts';
import { readContent, type ContentFile } from '../content/read.ts';
import { editorProgram, programAddress, type Program } from './bundle.ts';
import { editorConfig } from './config.ts';
import { editorParts } from './parts.ts';

export const editorAddress = '/redactie/';

const page = (title: string, { script }: Program) => `<!DOCTYPE html>
<html lang="nl-BE">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Redactie – ${title}</title>
    <meta name="description" content="Hier werkt de redactie van ${title} aan de teksten van deze site.">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main id="wacht">
      <h1>Redactie</h1>
      <p>De redactie wordt geladen. Gebeurt er niets? Gebruik een recente versie van Chrome of Edge, met JavaScript aan.</p>
    </main>
  </body>
</html>
`;

const dataOf = (files: ContentFile[], collection: ContentFile['collection']) => files.find((file) => file.collection === collection)?.data as Record<string, unknown> | undefined;

/** The settings of the zone, or none where there is no such file or it is wrong: the content check says so. */
export function editorSettings(files: ContentFile[]) {
  return editing.safeParse(dataOf(files, 'editing')).data;
}

/** The files of the folder that follow from the content, by name. */
export function editorFiles(contentRoot: string, program: Program): Record<string, string> {
  const files = readContent(contentRoot);
  const title = String(dataOf(files, 'zone')?.wordmark ?? 'de zone').replace(/[&<>"]/g, '');
  const languages = [...new Set(files.filter(({ collection }) => collection.startsWith('translat')).map(({ id }) => id.split('/')[0]!))].sort();
  const config = editorConfig({ root: contentRoot, title, languages, settings: editorSettings(files) });
  return {
    'index.html': page(title, program),
    'config.json': `${JSON.stringify(config, null, 2)}\n`,
    'parts.json': JSON.stringify({ ...editorParts(files, config), styles: program.styles }),
  };
}

/** Writes the folder into the built site at `root`. Its page has no text for the search index. */
export async function writeEditor(root: string, contentRoot: string): Promise<void> {
  const program = await editorProgram();
  const folder = join(root, editorAddress);
  await mkdir(folder, { recursive: true });
  await cp(program.folder, join(root, programAddress), { recursive: true, filter: (path) => !/manifest\.json/.test(path) });
  for (const [name, text] of Object.entries(editorFiles(contentRoot, program))) await writeFile(join(folder, name), text);
}
