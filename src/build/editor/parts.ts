// What the editor's script gets besides the configuration: our components, and the facts their previews show.
import type { Parts } from '#ui/editor/parts.ts';
import type { ContentFile } from '../content/read.ts';
import { componentForms } from './body.ts';
import type { EditorConfig } from './config.ts';

const named = (data: Record<string, unknown>) => ({ name: String(data.label ?? data.name ?? data.title ?? ''), value: String(data.value ?? '') });

/** The facts of the content that a text can name, and the forms of our components. */
export function editorParts(files: ContentFile[], config: EditorConfig): Omit<Parts, 'styles'> {
  const facts: Parts['facts'] = {};
  for (const { collection, id, data } of files) {
    if (['points', 'stations', 'figures'].includes(collection) && data) (facts[collection] ??= {})[id] = named(data as Record<string, unknown>);
  }
  const written = [...config.collections, ...config.singletons].filter(({ fields }) => fields.some(({ name }) => name === 'body'));
  return { components: componentForms(), facts, previews: written.map(({ name }) => name) };
}
