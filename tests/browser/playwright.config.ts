// The browser tests: the built site behind its own server, one Chromium, no second chances.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { served } from '../server/running.ts';
import { windowless } from './chromium.ts';
import { artifacts, dist, root } from './site.ts';

const port = Number(process.env.TEST_PORT ?? 4599);
// Reports are kept in a folder of this run's own; the workers read this file again and find it named.
if (!process.env.TEST_DATA_DIR) {
  process.env.TEST_DATA_DIR = join(artifacts, `data-${port}`);
  rmSync(process.env.TEST_DATA_DIR, { recursive: true, force: true });
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../artifacts/playwright',
  reporter: [['list'], ['json', { outputFile: '../../artifacts/playwright.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'nl-BE',
    screenshot: 'only-on-failure',
    // What the worker for when there is no line asks for, no journey could hold back; it has journeys of its own, and those let it in.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' }, // no page waits for the fade to the next one
    launchOptions: windowless(),
  },
  webServer: {
    command: `"${process.execPath}" ${served.join(' ')}`,
    cwd: root,
    env: { ...(process.env as Record<string, string>), PORT: String(port), DIST: dist, DATA_DIR: process.env.TEST_DATA_DIR },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 6_000 },
  },
});
