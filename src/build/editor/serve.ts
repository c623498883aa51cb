// The editor in `npm run dev`: made anew from the content at each visit, its program from the cache.
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { editorPolicy } from '#server/http/editor-policy.ts';
import { readContent } from '../content/read.ts';
import { hostsOf } from './backend.ts';
import { editorProgram, programAddress } from './bundle.ts';
import { editorAddress, editorFiles, editorSettings } from './room.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.png': 'image/png' };

/** Answers for everything under /redactie/ with the policy that the built site has there; hands on every other request. */
export function serveEditor(contentRoot: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> => {
    const path = (request.url ?? '').split('?')[0]!;
    if (!path.startsWith(editorAddress)) return next();
    try {
      const program = await editorProgram();
      response.setHeader('content-type', types[extname(path) || '.html'] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', editorPolicy(hostsOf(editorSettings(readContent(contentRoot))), { https: false }));
      if (path.startsWith(programAddress)) {
        const file = join(program.folder, path.slice(programAddress.length));
        return /^[\w.-]+$/.test(path.slice(programAddress.length)) && existsSync(file) ? void createReadStream(file).pipe(response) : next();
      }
      const text = editorFiles(contentRoot, program)[path.slice(editorAddress.length) || 'index.html'];
      return text === undefined ? next() : void response.end(text);
    } catch (error) {
      next(error);
    }
  };
}
