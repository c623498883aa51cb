// Text that goes into HTML.

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand between tags and between the quotes of an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
