// Shows an editor's text with the components it may use.
import { render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { fragment, type Part } from '#schema/text.ts';

type Written = CollectionEntry<'reports'> | CollectionEntry<'pages'> | CollectionEntry<'questions'> | CollectionEntry<'news'> | CollectionEntry<'translations'> | CollectionEntry<'easyRead'>;
type Components = Record<string, unknown>;
type Content = Awaited<ReturnType<typeof render>>['Content'];

/** Parts as Astro's renderer for MDX takes them. */
function drawn(part: Part | undefined, components: Components): unknown {
  if (Array.isArray(part)) return part.map((one) => drawn(one, components));
  if (typeof part !== 'object') return part;
  const { type, props } = part;
  const shown = type === fragment ? Fragment : (components[type] ?? type);
  return jsx(shown, 'children' in props ? { ...props, children: drawn(props.children, components) } : { ...props });
}

/** How Astro knows a component of MDX, and who renders it. */
const marks = { [Symbol.for('mdx-component')]: true, [Symbol.for('astro.needsHeadRendering')]: true, [Symbol.for('astro:renderer')]: 'astro:jsx' };

/** A component of MDX, as Astro would have compiled it. */
function contentOf(text: Part): Content {
  const shown = ({ components = {} }: { components?: Components }) => drawn(text, components);
  return Object.assign(shown, marks) as unknown as Content;
}

/** The text of an entry, ready to place in a page: data that the build kept, or in a live preview the program that Vite made of it. */
export async function textOf(entry: Written): Promise<Content> {
  const text = entry.rendered?.metadata?.['text'];
  if (typeof text === 'string') return contentOf(JSON.parse(text) as Part);
  if (!('deferredRender' in entry)) throw new Error(`${entry.filePath}: de tekst is niet gelezen.`);
  return (await render(entry)).Content;
}
