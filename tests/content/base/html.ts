// The tree of a built page, and what a screen reader would make of a part of it.

export interface Text {
  type: 'text';
  value: string;
}
export interface Element {
  type: 'element' | 'root';
  tagName: string;
  properties: Record<string, unknown>;
  children: (Element | Text)[];
}

const isElement = (node: Element | { type: string }): node is Element => node.type === 'element' || node.type === 'root';

/** Every element under `root` that fits, in the order of the page. */
export function allOf(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (element: Element) => {
    if (element.type === 'element' && fits(element)) found.push(element);
    element.children.filter(isElement).forEach(visit);
  };
  visit(root);
  return found;
}

/** Every element with one of these tags. */
export const tags = (root: Element, ...names: string[]) => allOf(root, (e) => names.includes(e.tagName));

/** An attribute as text; empty when it is absent. */
export const attribute = (element: Element, name: string) => {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined ? '' : String(value);
};

const tidy = (text: string) => text.replaceAll('\u00ad', '').replace(/[\s\u00a0]+/g, ' ').trim();

function rawText(node: Element | Text): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node) || node.tagName === 'style' || node.tagName === 'script') return '';
  if (attribute(node, 'ariaHidden') === 'true' || node.properties['hidden'] === true) return '';
  if (node.tagName === 'img') return attribute(node, 'alt');
  return attribute(node, 'ariaLabel') || node.children.map(rawText).join(node.tagName === 'p' || node.tagName === 'li' ? ' ' : '');
}

/** What an element says: its text and the alternatives of its pictures, without what is hidden from everyone. */
export const sayOf = (element: Element) => tidy(rawText(element));

/** The name an element is given: by the elements it points at, by label, or by its own `<title>`. A picture has no other. */
export function labelOf(element: Element, root: Element): string {
  const pointed = attribute(element, 'ariaLabelledBy').split(' ').filter(Boolean);
  const texts = pointed.flatMap((id) => allOf(root, (e) => e.properties['id'] === id).map(sayOf));
  const title = element.children.filter(isElement).find((child) => child.tagName === 'title');
  return tidy(texts.join(' ')) || tidy(attribute(element, 'ariaLabel')) || (title ? sayOf(title) : '');
}

/** An element's accessible name: the one it is given, else what it says itself. */
export const nameOf = (element: Element, root: Element) => labelOf(element, root) || sayOf(element);

