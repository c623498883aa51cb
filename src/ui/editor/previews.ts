// Registers the previews: pages, news and questions, alerts, and translations with their original above them.
import { nl } from '#i18n/nl.ts';
import { drawAlert } from './alert-preview.ts';
import { passagesOf } from './original-text.ts';
import { placesOf } from './original.ts';
import { drawPage, type Draw, type PreviewProps } from './page-preview.ts';
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

const tags = { heading: 'h3', item: 'li', words: 'p' };

/** The original beside the form, in words only: what is said there is to be said here. */
function drawOriginal({ title, description, body }: Record<string, unknown>, facts: Parts['facts']): unknown {
  const passages = passagesOf(`${String(description ?? '')}\n${String(body ?? '')}`, facts);
  return h('section', { className: 'panel mb-10', lang: 'nl' }, h('h2', { className: 'text-lg' }, `${nl.editor.original}: ${String(title)}`), h('div', { className: 'original' }, ...passages.map(({ kind, text }) => h(tags[kind], null, text))));
}

/** The Dutch original as it stands in the file, beside the form, and the translation under it. */
const translationPreview = (facts: Parts['facts']) => ({
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
    return h('main', { className: 'wrap pt-4' }, original ? drawOriginal(original, facts) : h('p', { className: 'panel mb-10' }, nl.editor.noOriginal), drawPage(h, this.props));
  },
});

/** All previews; what is no page keeps the plain preview of the CMS. */
export function registerPreviews(cms: Cms, { previews, facts }: Parts): void {
  for (const name of previews) {
    const isTranslation = /^translat/.test(name);
    cms.registerPreviewTemplate(name, isTranslation ? createClass(translationPreview(facts)) : (props: PreviewProps) => h('main', { className: 'wrap pt-4' }, drawPage(h, props)));
  }
  cms.registerPreviewTemplate('alerts', (props: PreviewProps) => drawAlert(h, props));
}
