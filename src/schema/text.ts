// A text of an editor as data: pieces of HTML, and between them the components it names.

/** A piece of HTML or a word, or one element or component (`type`) with what was written in it. */
export type Part = string | Part[] | Element;

export interface Element {
  /** a component by the name an author writes, an element of HTML, or `fragment` */
  type: string;
  /** attributes by name; `children` are parts, `set:html` is HTML as it stands */
  props: Record<string, unknown> & { children?: Part };
}

/** What holds parts together and is no element itself. */
export const fragment = 'Fragment';
