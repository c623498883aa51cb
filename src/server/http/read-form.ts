// Reads what a plain form sends, in either of the two ways browsers have (https://url.spec.whatwg.org/#urlencoded-parsing, RFC 7578).
import { utf8 } from './read-json.ts';

export type ReadForm = { ok: true; entries: [string, string][] } | { ok: false; fault: 'not-utf8' | 'not-a-form' | 'a-file' };

/** No form has more names than this. */
const mostEntries = 200;

/** The bytes that `%XX` and `+` stand for; a percent sign that is none stays as it is, as browsers read it. */
function percentDecoded(text: string): Buffer {
  const latin = text.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, 'latin1');
}

function readUrlencoded(body: Buffer): ReadForm {
  const parts = body.toString('latin1').split('&').filter(Boolean);
  if (parts.length > mostEntries) return { ok: false, fault: 'not-a-form' };
  const entries: [string, string][] = [];
  for (const part of parts) {
    const at = part.indexOf('=');
    const [name, value] = (at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]).map((text) => utf8(percentDecoded(text)));
    if (name === undefined || value === undefined) return { ok: false, fault: 'not-utf8' };
    entries.push([name, value]);
  }
  return { ok: true, entries };
}

/** Node reads the parts itself; it would mend wrong UTF-8 in silence, so the whole body is looked at first. */
async function readMultipart(body: Buffer, contentType: string): Promise<ReadForm> {
  if (utf8(body) === undefined) return { ok: false, fault: 'not-utf8' };
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
    const entries = [...form.entries()];
    if (entries.length > mostEntries) return { ok: false, fault: 'not-a-form' };
    // A file field that was left empty comes as a file without a name.
    const texts = entries.filter(([, value]) => typeof value === 'string' || value.name || value.size);
    if (texts.some(([, value]) => typeof value !== 'string')) return { ok: false, fault: 'a-file' };
    return { ok: true, entries: texts as [string, string][] };
  } catch {
    return { ok: false, fault: 'not-a-form' };
  }
}

/** The names and texts of a form, in order. Never throws. `contentType` is one of the two kinds of forms, with its parameters. */
export async function readForm(body: Buffer, contentType: string): Promise<ReadForm> {
  return /^multipart\//i.test(contentType) ? readMultipart(body, contentType) : readUrlencoded(body);
}
