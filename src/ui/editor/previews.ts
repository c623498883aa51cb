// Registers the previews of pages, news and questions, and of translations with their original beside them.
import { nl } from '#i18n/nl.ts';
import { placesOf } from './original.ts';
import { drawPage, type PreviewProps } from './page-preview.ts';
import type { Parts } from './parts.ts';

interface Entry {
  get: (name: 'data') => { toJS: () => Record<string, unknown> };
}

/** As much of the CMS as we use. */
export interface Cms {
  init: (options: { config: object }) => Promise<void>;
  registerCustomFormat: (name: string, extension: string, methods: object) => void;
  registerEditorComponent: (definition: object) => void;
  registerPreviewStyle: (style: string, options: { raw: boolean }) => void;
  registerPreviewTemplate: (name: string, component: unknown) => void;
}

type Draw = Parameters<typeof drawPage>[0];
type Found = Entry | Entry[] | undefined;
interface Component {
  props: PreviewProps & { getCollection: (name: string, slug: string) => Promise<Found> };
  state: { address: string; original?: Record<string, unknown> | undefined };
  setState: (state: Component['state']) => void;
}

declare const h: Draw;
declare const createClass: (definition: object) => unknown;

async function originalOf({ getCollection }: Component['props'], address: string): Promise<Record<string, unknown> | undefined> {
  for (const { collection, slug } of placesOf(address)) {
    const found = await getCollection(collection, slug).catch(() => undefined);
    if (found && !Array.isArray(found)) return found.get('data').toJS();
  }
  return undefined;
}

/** The translation above, the Dutch original below it as it stands in the file: what is said there is to be said here. */
const translationPreview = {
  getInitialState: () => ({ address: '' }),
  componentDidMount(this: Component & { look: () => void }) {
    this.look();
  },
  componentDidUpdate(this: Component & { look: () => void }) {
    this.look();
  },
  look(this: Component) {
    const address = String(this.props.entry.get('data')?.toJS().of ?? '');
    if (address === this.state.address) return;
    this.setState({ address });
    void originalOf(this.props, address).then((original) => this.setState({ address, original }));
  },
  render(this: Component) {
    const { original } = this.state;
    const source = original
      ? h('section', { className: 'panel mt-10', lang: 'nl' }, h('h2', { className: 'text-lg' }, `${nl.editor.original}: ${String(original.title)}`), h('pre', { className: 'whitespace-pre-wrap text-sm' }, String(original.body ?? '')))
      : h('p', { className: 'panel mt-10' }, nl.editor.noOriginal);
    return h('main', { className: 'wrap pt-4' }, drawPage(h, this.props), source);
  },
};

/** All previews; what is no page keeps the plain preview of the CMS. */
export function registerPreviews(cms: Cms, { previews }: Parts): void {
  for (const name of previews) {
    const isTranslation = /^translat/.test(name);
    cms.registerPreviewTemplate(name, isTranslation ? createClass(translationPreview) : (props: PreviewProps) => h('main', { className: 'wrap pt-4' }, drawPage(h, props)));
  }
}
