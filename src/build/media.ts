// Pictures and videos of the zone: copied into the built site, and served while someone edits.
import { createReadStream, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { mediaAddress, mediaFolder, mediaName } from '#schema/media.ts';

const types: Record<string, string> = { '.jpg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp', '.avif': 'image/avif', '.mp4': 'video/mp4', '.webm': 'video/webm' };

/** Copies the files an editor may have added from `contentRoot` to `root`; a name that the checks refuse is left behind. */
export async function copyMedia(root: string, contentRoot: string): Promise<void> {
  const folder = join(contentRoot, mediaFolder);
  if (!existsSync(folder)) return;
  await cp(folder, join(root, mediaAddress), { recursive: true, filter: (source) => source === folder || mediaName.test(source.slice(folder.length + 1)) });
}

/** Answers a request for a picture from the content folder, in `npm run dev`; hands on every other. */
export function serveMedia(contentRoot: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const name = request.url?.startsWith(mediaAddress) ? request.url.slice(mediaAddress.length).split('?')[0]! : '';
    const path = join(contentRoot, mediaFolder, name);
    if (!mediaName.test(name) || !existsSync(path)) return next();
    response.writeHead(200, { 'content-type': types[extname(name)], 'x-content-type-options': 'nosniff' });
    createReadStream(path).pipe(response);
  };
}
