// Makes data of an editor's text, where Astro makes a program of it: a thousand programs would have to be bundled at each build, and none could be kept for the next.
import { satteriCollectImagesPlugin, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { evaluate } from 'satteri';
import { authorComponents } from '#schema/components.ts';
import { fragment, type Part } from '#schema/text.ts';

/** Every component stands for its own name. */
const components = Object.fromEntries([fragment, ...Object.keys(authorComponents)].map((name) => [name, name]));

const element = (type: string, props: Record<string, unknown>) => ({ type, props });

type Compiled = (props: { components: typeof components }) => Part;

/** The parts of a text, as Astro's own compiler (`optimize`) would hand them to a page. It runs what the text holds: `mdxFaults` must have let it through. */
export function partsOf(body: string): Part {
  const astro = { frontmatter: {}, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const { default: content } = evaluate(body, {
    ...{ Fragment: fragment, jsx: element as never, jsxs: element as never },
    mdastPlugins: [satteriCollectImagesPlugin()],
    hastPlugins: [satteriHeadingIdsPlugin()],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    data: { astro },
  }) as { default: Compiled };
  return content({ components });
}
