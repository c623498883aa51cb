// The text under the fields of a page: which buttons it has, and which of our own components may be put into it.
import { authorComponents, type AuthorComponent } from '#schema/components.ts';
import { options } from '#schema/labels.ts';
import type { Field } from './form.ts';
import { hintOf } from './fields.ts';
import { relationTo } from './relations.ts';

/** A component as the editor's script registers it; `block` stands on lines of its own, the others in a sentence. */
export interface ComponentForm {
  id: string;
  label: string;
  icon: string;
  description: string;
  block: boolean;
  holds?: 'words' | 'text';
  fields: Field[];
}

/** The Dutch name and the icon of a component, and whether it stands on lines of its own. */
const shown: Record<keyof typeof authorComponents, [label: string, icon: string, place: 'block' | 'inline']> = {
  Phone: ['Telefoonnummer', 'call', 'inline'],
  Email: ['E-mailadres', 'mail', 'inline'],
  Address: ['Postadres', 'home', 'inline'],
  Website: ['Andere website', 'open_in_new', 'inline'],
  Steps: ['Stappen', 'format_list_numbered', 'block'],
  Checklist: ['Checklist', 'checklist', 'block'],
  Warning: ['Waarschuwing', 'warning', 'block'],
  ReportForms: ['Lijst van formulieren', 'list_alt', 'block'],
  ReportTable: ['Wat formulieren vragen', 'table', 'block'],
  OtherApps: ['Meldingen uit andere apps', 'apps', 'block'],
  EloketTriage: ['Wanneer het e-loket kan', 'fork_right', 'block'],
  OpeningHours: ['Openingsuren', 'schedule', 'block'],
  Station: ['Kantoor', 'location_city', 'block'],
  Figure: ['Cijfer', 'bar_chart', 'block'],
  Action: ['Knop', 'smart_button', 'block'],
};

/** A picture with the words for who does not see it: both are asked, so that neither can be forgotten. */
const picture: ComponentForm = {
  id: 'Foto',
  label: 'Foto',
  icon: 'image',
  description: 'Een foto uit de mediabibliotheek.',
  block: false,
  fields: [
    { name: 'src', label: 'Foto', hint: 'Een jpg, png, webp of avif, liefst kleiner dan 300 kB.', required: true, widget: 'image', choose_url: false },
    { name: 'alt', label: 'Wat er te zien is', hint: 'Voor wie de foto niet ziet: één zin. Voorbeeld: De ingang van het kantoor, met een helling naast de trap', required: true, widget: 'string', minlength: 5, maxlength: 160 },
  ],
};

const inside = (kind: 'words' | 'text'): Partial<Field> => (kind === 'words' ? { widget: 'string' } : { widget: 'richtext', ...textOptions(Object.entries(shown).filter(([, [, , place]]) => place === 'inline').map(([id]) => id)) });

function formOf(id: keyof typeof authorComponents): ComponentForm {
  const { description, attributes, required = [], holds }: AuthorComponent = authorComponents[id];
  const [label, icon, place] = shown[id];
  const fields = Object.entries(attributes).map(([name, { ref, options: choices, ...meta }]): Field => {
    const drawn: Partial<Field> = ref ? relationTo(ref) : choices ? { widget: 'select', options: choices.map((value) => ({ label: options[value] ?? value, value })), default: choices[0]! } : { widget: 'string' };
    return { name, label: meta.description.split(/[.:]/)[0]!, hint: hintOf(meta), required: required.includes(name), ...drawn } as Field;
  });
  if (holds) fields.push({ name: 'inhoud', label: 'Inhoud', hint: holds.description, required: !holds.optional, ...inside(holds.kind) } as Field);
  return { id, label, icon, description, block: place === 'block', ...(holds ? { holds: holds.kind } : {}), fields };
}

/** Every component an editor may put into a text, the picture last. */
export const componentForms = (): ComponentForm[] => [...(Object.keys(shown) as (keyof typeof shown)[]).map(formOf), picture];

/**
 * No shortcuts while typing: with components that stand on lines of their own, the CMS (0.221.1) takes a letter and a space at the start of
 * a line for the start of one, and swallows them. "U vindt" became "vindt".
 */
function textOptions(components: string[]) {
  return {
    use_markdown_shortcuts: false,
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'], editor_components: components, linked_images: false, use_emoji_autocomplete: false };
}

/** The field with the text of a page. */
export const bodyField = (): Field => ({
  name: 'body',
  label: 'Tekst',
  hint: 'Korte zinnen, werkwoord eerst. Nummers, kantoren en cijfers voegt u in met Invoegen: dan veranderen ze overal tegelijk.',
  required: false,
  widget: 'richtext',
  ...textOptions(componentForms().map(({ id }) => id)),
});
