// Answers what the browser asks for; `undefined` leaves it to the browser, as if there were no worker.
import { keepCopy, openStore } from './copies.ts';
import { keepPage } from './gather.ts';
import { networkFirst } from './network-first.ts';
import { isAddressFile, isForeign, isHashed, isKeptPage, offlinePage } from './places.ts';
import { offlineList, withNotice } from './say.ts';
import type { Around } from './settings.ts';

export interface Question {
  request: Request;
  /** where this site is, such as `https://www.example.org` */
  origin: string;
  /** the answer the browser asked for while the worker woke up, where it does that */
  preload: Promise<Response | undefined> | undefined;
  until: (work: Promise<unknown>) => void;
}

const nothing = () => Promise.resolve();

async function page(path: string, { request, preload, until }: Question, around: Around): Promise<Response> {
  // Where there is no line, Firefox gives an answer that is an error, instead of none (tried with 153, November 2026).
  const network = Promise.resolve(preload).catch(() => undefined).then((answer) => (answer && answer.type !== 'error' ? answer : around.fetch(request)));
  // A question after the address may hold what someone typed: such an answer is not kept.
  const keeps = isKeptPage(path, around.settings.leaveOut) && !new URL(request.url).search;
  const found = await networkFirst({ path, network, until, keep: keeps ? (answer) => keepPage(path, answer, around) : nothing }, around);
  if ('response' in found) return found.response;
  if (found.copy) return withNotice(found.copy, found.why, around);
  const store = await openStore(around);
  const instead = await store.match(offlinePage);
  if (!instead) throw new Error('offline');
  return offlineList(instead, store, around);
}

async function addressFile(path: string, { request, until }: Question, around: Around): Promise<Response> {
  const store = await openStore(around);
  const found = await networkFirst({ path, network: around.fetch(request), until, keep: (answer) => keepCopy(store, path, answer.clone(), around.now()) }, around);
  if ('response' in found) return found.response;
  if (!found.copy) throw new Error('offline');
  return found.copy;
}

/** A file that never changes under its name: the copy of a kept page's script, else the browser's own way. */
async function file(path: string, { request }: Question, around: Around): Promise<Response> {
  return (await (await openStore(around)).match(path)) || around.fetch(request);
}

/** A drawing in a kept page: the server first. */
const drawing = (path: string, { request }: Question, around: Around): Promise<Response> =>
  around.fetch(request).catch(async (error) => (await (await openStore(around)).match(path)) || Promise.reject(error));

/** Only what is read is looked at: what is sent never passes here, and neither does the API. */
export function answer(question: Question, around: Around): Promise<Response> | undefined {
  const { request, origin } = question;
  const { pathname, origin: asked } = new URL(request.url);
  if (request.method !== 'GET' || asked !== origin || isForeign(pathname)) return undefined;
  if (request.mode === 'navigate') return page(pathname, question, around);
  if (isAddressFile(pathname)) return addressFile(pathname, question, around);
  if (isHashed(pathname)) return file(pathname, question, around);
  return /^\/(?:contact|wijk|noodgeval|melden)\/.*\.svg$/.test(pathname) ? drawing(pathname, question, around) : undefined;
}
