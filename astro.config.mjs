import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import site from './src/build/integration.ts';
import { asData } from './src/build/texts.ts';
import { contentDir } from './src/schema/collections.ts';
import { livePort } from './src/build/live-port.ts';
import { readZoneUrl } from './src/build/zone-url.ts';

// Another zone or another folder builds beside this one without touching its cache.
const outDir = process.env.OUT_DIR ?? 'dist';

/** Astro fixes the client's target at the newest JavaScript (core/build/vite-build-config.js in 7.3.5) and asks nobody. */
const scriptsForOldPhones = {
  name: 'scripts-for-old-phones',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2019' } } : undefined),
};

/** Draws islands at build. They start themselves (decision 0010): Astro's own client for them would be built, and nobody would load it. */
function preactAtBuild() {
  // What holds no tags is left to Vite.
  const { name, hooks } = preact({ include: [/\.tsx$/] });
  const withoutClient = ({ addRenderer, ...rest }) => hooks['astro:config:setup']({ ...rest, addRenderer: ({ clientEntrypoint, ...renderer }) => addRenderer(renderer) });
  return { name, hooks: { ...hooks, 'astro:config:setup': withoutClient } };
}

export default defineConfig({
  site: readZoneUrl(),
  outDir,
  cacheDir: `node_modules/.cache/site/${`${contentDir} ${outDir}`.replace(/[^\w]+/g, '-')}`,
  trailingSlash: 'always',
  compressHTML: true,
  server: { port: livePort() },
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // Colours in lines of code would be inline styles, which the policy of the pages forbids.
  markdown: { syntaxHighlight: false },
  integrations: [asData(mdx({ optimize: true })), preactAtBuild(), site()],
  vite: {
    plugins: [tailwindcss(), scriptsForOldPhones],
    // Phones of 2019 see the site too: no cascade layers, no nesting, no media ranges in what is sent.
    css: { postcss: { plugins: [cascadeLayers()] } },
    worker: { format: 'es' },
    build: {
      cssMinify: 'lightningcss',
      cssTarget: ['safari13', 'chrome80', 'firefox78'],
      rolldownOptions: {
        // Every MDX file carries a directive of Astro's own that the bundler does not know: 100 warnings that say nothing.
        onLog: (level, log, log_) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : log_(level, log)),
      },
    },
  },
});
