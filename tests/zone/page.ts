// A built page as the tests of a zone read it.

/** The words of a page as a reader sees them. */
export const wordsOf = (html: string) => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/&nbsp;| /g, ' ').replace(/\s+/g, ' ');

/** Where its links lead, as written. */
export const hrefs = (html: string) => [...html.matchAll(/\shref="([^"]+)"/g)].map((m) => m[1]!);

/** What a page hands to its island, from the attribute that holds it. */
export const propsOf = (html: string, attribute: string): unknown =>
  JSON.parse(new RegExp(`${attribute}="([^"]+)"`).exec(html)![1]!.replace(/&(?:quot|#34);/g, '"').replace(/&(?:amp|#38);/g, '&'));
