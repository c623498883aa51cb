// What a page carries inside its HTML: script that runs, and style.
import { brotliCompressSync } from 'node:zlib';

export interface Inline {
  /** bytes of inline script the browser would run, uncompressed */
  script: number;
  /** bytes of all inline style sheets together, in brotli */
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
  return {
    script: Buffer.byteLength(scripts.join('')),
    css: styles.length > 0 ? brotliCompressSync(styles.join('')).length : 0,
  };
}
