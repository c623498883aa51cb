// The editor's own program: Sveltia CMS from its npm package with our script, bundled once for each version of either.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Where the program is served; its names carry the hash of their content. */
export const programAddress = '/redactie/cms/';

export interface Program {
  /** folder with all files, to be served or copied */
  folder: string;
  /** addresses of the script and of the site's styles for the preview */
  script: string;
  styles: string;
}

/** Everything that decides how the program looks: another hash means another bundle. */
const ingredients = () => ['node_modules/@sveltia/cms/package.json', 'node_modules/vite/package.json', 'node_modules/tailwindcss/package.json', ...globSync(['src/ui/**/*.{ts,tsx,astro,css}', 'src/pages/**/*.{ts,astro}', 'src/i18n/*.ts', 'src/build/editor/bundle.ts'])].filter((path) => !path.endsWith('.test.ts')).sort();

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of ingredients()) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * Parts of the CMS for what our content does not have: code in colours, maps, SVG, iPhone's HEIC, WebP for browsers that cannot
 * write it. They would be 22 of its 25 MB, and the last two would need WebAssembly in the policy. Its letters come with the package
 * too: where one does not load, the reader's own stands in, and nothing is asked of another host.
 */
const unused = /^(?:@shikijs\/|svgo|terra-draw|leaflet|\.\/chunks\/(?:heic|webp_enc|shiki))/;

/** Languages of the interface that someone at a Belgian zone may choose; English stands in the program itself. */
const otherLocales = /locales\/(?!nl|fr|de)[\w-]+\.json$/;

const leaveOut = {
  name: 'leave-out-what-we-do-not-use',
  enforce: 'pre' as const,
  resolveId: (id: string, importer?: string) => ((unused.test(id) || otherLocales.test(id)) && importer?.includes('@sveltia/cms') ? '\0empty' : null),
  load: (id: string) => (id === '\0empty' ? 'export default {}' : null),
  transform: (code: string, id: string) => (id.includes('@sveltia/cms/npm/index.js') ? code.replaceAll('https://cdn.jsdelivr.net/fontsource/fonts', `${programAddress}elders`) : null),
  generateBundle(_: unknown, bundle: Record<string, unknown>) {
    for (const name of Object.keys(bundle).filter((file) => /heic/.test(file))) delete bundle[name];
  },
};

async function bundleInto(folder: string): Promise<void> {
  const [{ build }, { default: tailwindcss }, { default: cascadeLayers }] = await Promise.all([import('vite'), import('@tailwindcss/vite'), import('@csstools/postcss-cascade-layers')]);
  await build({
    configFile: false,
    root: process.cwd(),
    base: programAddress,
    publicDir: false,
    logLevel: 'error',
    plugins: [leaveOut, tailwindcss()],
    css: { postcss: { plugins: [cascadeLayers()] } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
      manifest: 'manifest.json',
      rolldownOptions: { input: { editor: 'src/ui/editor/main.ts', preview: 'src/ui/editor/preview.css' }, output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' } },
    },
  });
}

const packed = /\.(js|css|json|wasm)$/;

/** Twins for the server, at a quality that takes a second: nobody waits for these on a phone. */
async function compress(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => packed.test(file))) {
    const data = await readFile(join(folder, name));
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(data));
  }
}

/** The bundled program, from `cache` when it is there. Two builds at once do not disturb each other. */
export async function editorProgram(cache = 'node_modules/.cache/editor'): Promise<Program> {
  const folder = join(cache, fingerprint());
  if (!existsSync(folder)) {
    const draft = `${folder}-${process.pid}`;
    await mkdir(cache, { recursive: true });
    await bundleInto(draft);
    await compress(draft);
    await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  }
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, { file: string }>;
  const address = (entry: string) => programAddress + manifest[entry]!.file;
  return { folder, script: address('src/ui/editor/main.ts'), styles: address('src/ui/editor/preview.css') };
}
