// WebKitGTK by WebDriver (https://www.w3.org/TR/webdriver2/), through Debian's WebKitWebDriver and MiniBrowser, on a screen in memory.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../programs.ts';
import { freePort } from '../server/running.ts';
import { until, type Engine } from './engine.ts';
import { hands } from './hands.ts';

const packages = ['webkit2gtk-driver', 'xvfb'];
const driver = { name: 'WebKitWebDriver', places: ['/usr/bin/WebKitWebDriver'], packages };
const browser = { name: 'MiniBrowser of WebKitGTK', places: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser'], packages };
const screen = { name: 'Xvfb', places: ['/usr/bin/Xvfb'], packages };

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** A screen that nobody sees; its number is chosen by Xvfb itself. */
async function startScreen(): Promise<{ display: string; child: ChildProcess }> {
  const child = spawn(needProgram(screen), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await Promise.race([once(child.stdio[3]!, 'data'), once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended at once.')))])) as [Buffer];
  return { display: `:${String(number).trim()}`, child };
}

interface Started {
  say: <T>(method: string, path: string, body?: object) => Promise<T>;
  clear: () => Promise<void>;
}

async function start(): Promise<Started> {
  const { display, child: shown } = await startScreen();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home, GDK_BACKEND: 'x11', LANGUAGE: 'nl', GTK_ENABLE_ANIMATIONS: '0', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  const child = spawn(needProgram(driver), [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const say = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await until('WebKitWebDriver', () => say<object>('GET', '/status'));
  const clear = async () => {
    await end(child);
    await end(shown);
    rmSync(home, { recursive: true, force: true });
  };
  return { say, clear };
}

/** Opens WebKitGTK. `script`: whether pages may run any. */
export async function openWebKit({ script }: { script: boolean }): Promise<Engine> {
  const binary = needProgram(browser);
  const { say, clear } = await start();
  const args = ['--automation', ...(script ? [] : ['--enable-javascript-markup=false'])];
  const { sessionId } = await say<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } } });
  const at = `/session/${sessionId}`;
  const call = <T>(source: string, ...given: unknown[]) => say<T>('POST', `${at}/execute/sync`, { script: `return (${source}).apply(null, arguments)`, args: given });
  return {
    name: 'WebKitGTK',
    goto: async (url) => void (await say('POST', `${at}/url`, { url })),
    call,
    ...hands({ call, perform: async (actions) => void (await say('POST', `${at}/actions`, { actions })) }),
    async choose(css, path) {
      const [element] = Object.values(await say<Record<string, string>>('POST', `${at}/element`, { using: 'css selector', value: css }));
      await say('POST', `${at}/element/${element}/value`, { text: path });
    },
    resize: async (width, height) => void (await say('POST', `${at}/window/rect`, { x: 0, y: 0, width, height })),
    screenshot: async () => Buffer.from(await say<string>('GET', `${at}/screenshot`), 'base64'),
    wrongs: () => [],
    async close() {
      await say('DELETE', at).catch(() => undefined);
      await clear();
    },
  };
}
