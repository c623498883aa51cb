// A whole intake in this process, over a site and a data folder of its own, with a clock that a test can set; and the desk beside it.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after } from 'node:test';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { toEntries } from '#domain/report/plain-form.ts';
import type { PhotoStatus } from '#domain/report/photos.ts';
import type { Submission } from '#domain/report/answers.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openDesk } from '#server/desk/open.ts';
import type { Intake } from '#server/intake/intake.ts';
import type { ProofMode } from '#server/intake/proof.ts';
import { openIntake } from '#server/intake/open.ts';
import { reportOf } from '#server/intake/known.ts';
import { addIntake } from '#server/intake/routes.ts';
import { shownFor } from '#server/photos/status-acts.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { fallbackOf } from '#server/settings.ts';
import { createSite } from '#server/static/serve.ts';
import { makeSite } from './site.ts';

export interface House {
  app: FastifyInstance;
  intake: Intake;
  root: string;
  dataDir: string;
  /** what the intake's and the desk's clock say; milliseconds since 1970 */
  now: { at: number };
  /** opens the desk for one piece of work */
  atDesk: <T>(work: (desk: Desk) => T | Promise<T>) => Promise<T>;
  /** sends a report as JSON */
  post: (body: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  /** what a citizen is told of the photos behind a status address */
  intakePhotos: (statusUrl: string) => Promise<PhotoStatus[]>;
  /** the sealed files of the photos of a report */
  photoFiles: (reference: string) => string[];
  /** sends a plain form */
  form: (url: string, entries: readonly (readonly [string, string])[], headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
}

/** Opens a house that is cleared away after the tests of the file. */
export async function openHouse({ proof = fallbackOf('ABUSE_POW') as ProofMode }: { proof?: ProofMode } = {}): Promise<House> {
  const { root, remove } = makeSite();
  const dataDir = mkdtempSync(join(tmpdir(), 'data-'));
  await makeKeys(dataDir);
  const opened = openIntake({ host: 'localhost', port: 1, root, dataDir, trustProxy: [], proof }, (error) => {
    throw error;
  });
  if (!opened.ok) throw new Error(opened.faults.join('\n'));
  const { intake } = opened;
  const now = { at: Date.now() };
  intake.clock = () => now.at;
  const app = createSite({ root });
  addIntake(app, intake, root);
  app.addHook('onClose', opened.close);
  await app.ready();
  after(async () => {
    await app.close();
    remove();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const atDesk: House['atDesk'] = async (work) => {
    const desk = openDesk({ DATA_DIR: dataDir, DESK_USER: 'An van de dienst' });
    if (!desk.ok) throw new Error(desk.faults.join('\n'));
    try {
      return await work({ ...desk.desk, clock: () => now.at });
    } finally {
      desk.close();
    }
  };
  const post: House['post'] = (body, headers = {}) =>
    app.inject({ method: 'POST', url: '/api/meldingen', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers }, body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) });
  const form: House['form'] = (url, entries, headers = {}) =>
    app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(entries.map(([name, value]) => [name, value])).toString() });
  const intakePhotos: House['intakePhotos'] = async (statusUrl) => (await shownFor(intake, reportOf(intake, statusUrl.split('/')[2]!)!))!.states;
  const photoFiles: House['photoFiles'] = (reference) => {
    const db = new DatabaseSync(join(dataDir, 'intake.db'), { readOnly: true });
    const { id } = db.prepare('SELECT id FROM report WHERE reference = ?').get(reference) as { id: string };
    db.close();
    const folder = join(dataDir, 'photos', id);
    return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)) : [];
  };
  return { app, intake, root, dataDir, now, atDesk, post, form, intakePhotos, photoFiles };
}

/** The one-time key in a page. */
export function keyIn(html: string): string {
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1];
  if (!key) throw new Error(`no key in ${html.slice(0, 500)}`);
  return key;
}

/** Sends a report through the journey without script and returns the address of its receipt. */
export async function sendPlainly({ form }: House, submission: Submission): Promise<string> {
  const url = `/melden/${submission.type}/`;
  const entries = toEntries(submission);
  const check = await form(url, [...entries, ['step', 'check']]);
  const sent = await form(url, [...entries, ['step', 'send'], ['key', keyIn(check.body)]]);
  if (sent.statusCode !== 303) throw new Error(`${sent.statusCode} ${sent.body.slice(0, 500)}`);
  return String(sent.headers.location);
}
