// Ends the server as hard as can be, again and again, while reports come in, and then counts: each that was acknowledged stands there exactly once.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '#server/desk/open.ts';
import { readContents } from '#server/desk/read.ts';
import { verify } from '#server/desk/verify.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { freePort, startServer } from './running.ts';
import { makeSite, submissionOf, traffic } from './site.ts';

export interface CrashFigures {
  kills: number;
  /** requests sent, tries again included */
  sent: number;
  acknowledged: number;
  /** requests under way when the server was ended */
  inFlight: number;
  /** reports in the file at the end */
  stored: number;
  /** acknowledged and not there; there twice; there with other words */
  lost: number;
  doubled: number;
  changed: number;
}

export interface CrashPlan {
  kills: number;
  /** requests under way at a time */
  lines: number;
  /** answers to wait for before each kill, so that some work is always done */
  answersBetween: number;
}

/** One report on its way: its key and words stay the same until it is acknowledged. */
interface Intent {
  key: string;
  words: string;
}

async function post(url: string, { key, words }: Intent): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(submissionOf(traffic, words)) });
    const { reference } = (await answer.json()) as { reference?: string };
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`${answer.status}`);
    return reference;
  } catch (error) {
    if (/^\d+$/.test((error as Error).message)) throw error;
    return undefined; // the line broke: nobody knows whether it arrived
  }
}

/** Counts what the desk finds against what was acknowledged. */
async function count(dataDir: string, acknowledged: Map<string, string>): Promise<Pick<CrashFigures, 'stored' | 'lost' | 'doubled' | 'changed'>> {
  const opened = openDesk({ DATA_DIR: dataDir });
  if (!opened.ok) throw new Error(opened.faults.join('\n'));
  const { desk, close } = opened;
  const found = new Map<string, string[]>();
  for (const report of desk.archive.reports()) {
    const { submission, faults } = await readContents(desk, report);
    assert.deepEqual(faults, []);
    const words = String(submission!.answers['what']);
    found.set(words, [...(found.get(words) ?? []), report.reference]);
  }
  assert.deepEqual((await verify(desk)).findings, []);
  close();
  const references = [...found.values()];
  return {
    stored: references.flat().length,
    doubled: references.filter(({ length }) => length > 1).length,
    lost: [...acknowledged.keys()].filter((words) => !found.has(words)).length,
    changed: [...acknowledged].filter(([words, reference]) => found.has(words) && !found.get(words)!.includes(reference)).length,
  };
}

/** Runs the plan over a data folder of its own. */
export async function crash({ kills, lines, answersBetween }: CrashPlan): Promise<CrashFigures> {
  const { root, remove } = makeSite();
  const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
  const port = await freePort();
  await makeKeys(dataDir);
  const first = await startServer({ root, dataDir, port });
  first.child.kill('SIGTERM');
  await first.ended;
  const acknowledged = new Map<string, string>();
  const figures = { kills: 0, sent: 0, inFlight: 0 };
  let pending: Intent[] = [];
  let number = 0;
  for (; figures.kills <= kills; figures.kills++) {
    const server = await startServer({ root, dataDir, port });
    let answers = 0;
    let open = true;
    const last = figures.kills === kills; // the last one is not ended before all have their answer
    const again: Intent[] = [];
    const next = (): Intent | undefined => pending.pop() ?? (last ? undefined : { key: randomUUID(), words: `Melding nummer ${++number}.` });
    let inFlight = 0;
    const line = async () => {
      for (let intent = next(); open && intent; intent = next()) {
        figures.sent++;
        inFlight++;
        const reference = await post(server.url, intent);
        inFlight--;
        if (reference === undefined) {
          again.push(intent);
          return;
        }
        const before = acknowledged.get(intent.words);
        assert.ok(before === undefined || before === reference, `two references for ${intent.words}`);
        acknowledged.set(intent.words, reference);
        if (++answers === answersBetween && !last) {
          open = false;
          figures.inFlight += inFlight;
          server.child.kill('SIGKILL');
        }
      }
    };
    await Promise.all(Array.from({ length: lines }, line));
    server.child.kill('SIGKILL');
    await server.ended;
    pending = [...pending, ...again];
  }
  const counted = await count(dataDir, acknowledged);
  remove();
  rmSync(dataDir, { recursive: true, force: true });
  return { ...figures, kills, acknowledged: acknowledged.size, ...counted };
}
