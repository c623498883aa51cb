// What happens around Astro: content is held against its schemas before, and the pages are indexed, given their redirects and headers, and compressed after.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressBeside } from './compress-thread.ts';
import { ContentError, sayFault } from './content/fault.ts';
import { refuseHostileTexts } from './content/refuse-hostile.ts';
import { readContent } from './content/read.ts';
import { validateContent } from './content/validate.ts';
import { forgetOlder } from './makers.ts';
import { hostsOf } from './editor/backend.ts';
import { programAddress } from './editor/bundle.ts';
import { editorAddress, editorSettings, writeEditor } from './editor/room.ts';
import { serveEditor } from './editor/serve.ts';
import { inspectSite, writeHeaders } from './headers.ts';
import { copyMedia, serveMedia } from './media.ts';
import { writeRedirects } from './redirects.ts';
import { writeSearchDb } from './search-db.ts';
import { indexPages, nameEdition } from './search-index.ts';
import { takeOfflineSettings, writeWorker } from './offline.ts';
import { moveShells } from './shells.ts';
import { contentDir } from '#schema/collections.ts';

/** Tells every fault in the content; a build stops there, a live preview goes on with what is right. */
function reportContent({ stop }: { stop: boolean }) {
  const faults = validateContent(contentDir);
  if (!faults.length) return;
  const verdict = stop ? 'De site is niet gebouwd' : 'De site kan zo niet gebouwd worden';
  console.error(`\n${faults.map(sayFault).join('\n\n')}\n\n${verdict}: ${faults.length === 1 ? '1 fout' : `${faults.length} fouten`} in de inhoud.\n`);
  if (stop) process.exit(1);
}

/** A fault in content is told and nothing more: where in our code it was seen says nothing to an editor. Anything else is a bug. */
function stopWith(error: unknown): never {
  if (!(error instanceof ContentError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

interface Finishing {
  /** folder of what one build keeps for the next */
  cache: string;
  warn: (warning: string) => void;
}

/** All that is made of the pages that Astro wrote to `root`. */
async function finish(root: string, { cache, warn }: Finishing): Promise<void> {
  await copyMedia(root, contentDir);
  nameEdition(root);
  // Pagefind is a program of its own on one processor; what only reads pages, or writes none that it looks at, uses the others.
  const beside = async () => {
    await writeRedirects(root, contentDir).catch(stopWith);
    await writeEditor(root, contentDir);
    const packed = compressBeside({ root, cache, only: 'pages' });
    writeSearchDb(root, join(root, '.deploy', 'search.db'));
    const inspected = await inspectSite(root, { editor: { path: editorAddress, ...hostsOf(editorSettings(readContent(contentDir, 'editing'))) } });
    await packed;
    return inspected;
  };
  const [inspected] = await Promise.all([beside(), indexPages(root)]);
  const { warnings } = await writeHeaders(root, inspected);
  warnings.forEach(warn);
  await moveShells(root);
  const offline = await takeOfflineSettings(root);
  await compressBeside({ root, cache, only: 'shared', packedAlready: programAddress });
  await writeWorker(root, offline);
}

/** The site's own Astro integration. */
export default function site(): AstroIntegration {
  let cache = '';
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        cache = fileURLToPath(config.cacheDir);
        if (command === 'build') forgetOlder(cache);
        updateConfig({ vite: { plugins: [refuseHostileTexts(contentDir)] } });
        if (command === 'build' || command === 'dev') reportContent({ stop: command === 'build' });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveMedia(contentDir));
        server.middlewares.use(serveEditor(contentDir));
      },
      'astro:build:done': ({ dir, logger }) => finish(fileURLToPath(dir), { cache, warn: (warning) => logger.warn(warning) }),
    },
  };
}
