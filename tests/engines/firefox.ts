// Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself: Debian's Firefox ESR comes without geckodriver, and needs none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../programs.ts';
import type { Engine } from './engine.ts';
import { hands } from './hands.ts';

type Values = Record<string, unknown>;
interface Heard {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: Values;
  result?: Values;
  error?: string;
  message?: string;
}

/** Starts a browser with an empty profile; resolves with the address it listens at. */
async function start(script: boolean) {
  const program = needProgram({ name: 'Firefox ESR', places: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] });
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const settings = { 'javascript.enabled': script, 'intl.accept_languages': 'nl-BE,nl', 'ui.prefersReducedMotion': 1, 'app.update.enabled': false, 'browser.shell.checkDefaultBrowser': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false };
  writeFileSync(join(profile, 'user.js'), Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  let said = '';
  const address = await new Promise<string>((found, fail) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (url) found(url);
    });
    void ended.then(() => fail(new Error(`Firefox ended before it listened: ${said.slice(-500)}`)));
  });
  const clear = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { address, clear };
}

/** A line on which each command gets its answer; `onEvent` hears the rest. */
async function connect(address: string, onEvent: (heard: Heard) => void) {
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  const waiting = new Map<number, (heard: Heard) => void>();
  socket.addEventListener('message', ({ data }) => {
    const heard = JSON.parse(String(data)) as Heard;
    if (heard.id === undefined) onEvent(heard);
    else waiting.get(heard.id)?.(heard);
  });
  let last = 0;
  return async (method: string, params: Values = {}): Promise<Values> => {
    const id = ++last;
    const answer = new Promise<Heard>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error, message } = await answer;
    waiting.delete(id);
    if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
    return result!;
  };
}

const local = (value: unknown) => (value === null ? { type: 'null' } : { type: 'string', value });

/** Opens Firefox ESR. `script`: whether pages may run any. */
export async function openFirefox({ script }: { script: boolean }): Promise<Engine> {
  const { address, clear } = await start(script);
  const wrongs: string[] = [];
  const say = await connect(address, ({ method, params }) => {
    if (method === 'log.entryAdded' && params?.['level'] === 'error') wrongs.push(String(params['text']));
  });
  await say('session.new', { capabilities: {} });
  await say('session.subscribe', { events: ['log.entryAdded'] });
  // A window of our own: the one of the start is not the active one, and its fields hear of no focus.
  const { context } = (await say('browsingContext.create', { type: 'window' })) as { context: string };
  async function call<T>(source: string, ...args: unknown[]): Promise<T> {
    const functionDeclaration = `(args) => JSON.stringify((${source})(...JSON.parse(args)) ?? null)`;
    const answer = (await say('script.callFunction', { functionDeclaration, arguments: [local(JSON.stringify(args))], target: { context, sandbox: 'journey' }, awaitPromise: false })) as { type: string; result: Values; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'an exception');
    return JSON.parse(String(answer.result['value'])) as T;
  }
  return {
    name: 'Firefox ESR',
    goto: async (url) => void (await say('browsingContext.navigate', { context, url, wait: 'complete' })),
    call,
    ...hands({ call, perform: async (actions) => void (await say('input.performActions', { context, actions })) }),
    async choose(css, path) {
      const found = (await say('browsingContext.locateNodes', { context, locator: { type: 'css', value: css } })) as { nodes: { sharedId: string }[] };
      await say('input.setFiles', { context, element: { sharedId: found.nodes[0]!.sharedId }, files: [path] });
    },
    resize: async (width, height) => void (await say('browsingContext.setViewport', { context, viewport: { width, height } })),
    screenshot: async () => Buffer.from((await say('browsingContext.captureScreenshot', { context }))['data'] as string, 'base64'),
    wrongs: () => wrongs,
    async close() {
      await say('session.end').catch(() => undefined);
      await clear();
    },
  };
}
