// What a page carries inside its HTML: script that runs, and style.
import { brotliCompressSync } from 'node:zlib';

export interface Inline {
  /** bytes of all inline script the browser would run, as they travel: in brotli, as every figure of the bench */
  script: number;
  /** the same of all inline style sheets */
  css: number;
}

const runs = /^(module|(text|application)\/(java|ecma)script)?$/i;

/** Weighs inline script and style; data in script elements (JSON-LD, speculation rules) does not run and does not count. */
export function weighInline(html: string): Inline {
  const page = html.replace(/<!--[\s\S]*?-->/g, '');
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes) && runs.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? ''))
    .map(([, , body = '']) => body);
  const styles = [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, body = '']) => body);
  return { script: packed(scripts), css: packed(styles) };
}

const packed = (parts: string[]) => (parts.length > 0 ? brotliCompressSync(parts.join('')).length : 0);
