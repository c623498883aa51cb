// XML as Open311 writes it: no namespaces, no attributes, elements in a list by their one name (the Spark convention of its JSON, turned round).

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value | undefined };

/** What an element of each list is called. */
const itemOf: Record<string, string> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 has no way to write, not even as an entity (https://www.w3.org/TR/xml/#charsets). */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it may stand between two tags; a character that XML cannot hold becomes U+FFFD. */
const written = (text: string) => text.replace(illegal, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign]!);

function element(name: string, value: Value): string {
  if (value === null || value === '') return `<${name}/>`;
  if (Array.isArray(value)) return value.length ? `<${name}>${value.map((one) => element(itemOf[name]!, one)).join('')}</${name}>` : `<${name}/>`;
  if (typeof value !== 'object') return `<${name}>${written(String(value))}</${name}>`;
  return `<${name}>${Object.entries(value).map(([key, held]) => (held === undefined ? '' : element(key, held))).join('')}</${name}>`;
}

/** A whole document with `root` as its first element. */
export function xmlOf(root: string, value: Value): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}
