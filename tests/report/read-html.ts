// Reads the HTML that our own views write, as far as their tests need it: tags, texts, and what a form would send.
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (text: string) => text.replace(/&(?:(amp|lt|gt|quot)|#(\d+)|#x([\da-f]+));/gi, (_, name: string, decimal: string, hex: string) => named[name] ?? String.fromCodePoint(Number(decimal ?? `0x${hex}`)));

const inside = '(?:[^>"]|"[^"]*")*';
/** Every start tag. */
export const tags = (html: string): string[] => html.match(new RegExp(`<[a-z]${inside}>`, 'g')) ?? [];

/** Every start tag that carries an attribute. */
export const elements = (html: string, attribute: string): string[] => tags(html).filter((tag) => new RegExp(` ${attribute}="`).test(tag));

/** The value of an attribute, as a browser reads it. */
export const attributeOf = (tag: string, name: string): string => decoded(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The words of a page, without its tags. */
export const textOf = (html: string): string => decoded(html.replace(new RegExp(`</?[a-z]${inside}>`, 'g'), ' ').replace(/\s+/g, ' ')).replace(/ ([.,:])/g, '$1');

const controls = new RegExp(`<(input|button)(?=[\\s>])${inside}>|<textarea(?=[\\s>])${inside}>([^]*?)</textarea>|<select(?=[\\s>])${inside}>([^]*?)</select>`, 'g');

/** Names and values of a form's elements; `sent`: only what a browser sends, and no buttons. */
export function inputsOf(html: string, { sent = false } = {}): [string, string][] {
  const found: [string, string][] = [];
  for (const [tag, kind, text, options] of html.matchAll(controls)) {
    const start = tags(tag)[0]!;
    const chosen = options === undefined ? undefined : tags(options).find((option) => / selected/.test(option));
    const value = text === undefined ? attributeOf(chosen ?? start, 'value') : decoded(text);
    const unsent = kind === 'button' || (/ type="(?:radio|checkbox)"/.test(start) && !/ checked(?=[\s>/])/.test(start));
    if (attributeOf(start, 'name') && !(sent && unsent)) found.push([attributeOf(start, 'name'), value]);
  }
  return found;
}
