// POST /melden/<slug>/: the whole journey of a report without script: check, change, send.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Submission } from '#domain/report/answers.ts';
import { checkSubmission } from '#domain/report/check.ts';
import { photoLimits } from '#domain/report/photos.ts';
import { fromEntries } from '#domain/report/plain-form.ts';
import { bodyRefusal, formBody, longestForm, longestParts, refusalOfError, takeBodies } from '../http/bodies.ts';
import { isCrossSite } from '../http/cross-site.ts';
import { networkOf } from '../http/network.ts';
import { refuseOthers } from '../http/other-methods.ts';
import { statusOfProblem, type ProblemCode } from '../http/problem.ts';
import { readForm } from '../http/read-form.ts';
import type { Fill } from '../http/shells.ts';
import { asCarried, carriedField, collector, photosOf } from '../photos/in-form.ts';
import { adoptLater } from '../photos/later.ts';
import type { Staged } from '../photos/staged.ts';
import { isProven } from './api.ts';
import { submit, type Intake } from './intake.ts';
import { oneTimeKey } from './one-time-key.ts';
import { formAt, formPages, type Form } from './pages.ts';
import { readSigned, signed } from './secrets.ts';

/** One request on its way through the journey. */
interface Visit {
  intake: Intake;
  request: FastifyRequest;
  reply: FastifyReply;
  fill: Fill;
  form: Form;
  /** photos that came with the form, or with an earlier page of it */
  photos: Staged[];
}

type Entries = [string, string][];

/** Shows the answers once more, with a key of this server, and what went wrong if anything did. */
function check({ intake, request, reply, fill, form, photos }: Visit, submission: Submission, given?: string, problem?: ProblemCode) {
  const key = given ?? signed(intake.secret, oneTimeKey(intake, submission, request));
  return fill(reply, problem ? statusOfProblem[problem] : 200, formPages(intake, form).check(submission, key, asCarried(intake, photos), problem));
}

/** Sends for good, with the key that the check page held. A disk that is full leaves the page, its words and its key as they are. */
async function send(visit: Visit, submission: Submission, given: string | undefined) {
  const { intake, request, reply, photos } = visit;
  const key = readSigned(intake.secret, given);
  if (!key) return check(visit, submission, undefined, 'foreign-key');
  try {
    const declared = photos.map(({ id, name, type }) => ({ id, name, type }));
    const submitted = await submit(intake, { submission: { ...submission, ...(declared.length && { photos: declared }) }, key, network: networkOf(request.ip), proven: isProven(intake, request), staged: photos });
    if (!submitted.ok) return check(visit, submission, undefined, 'foreign-key');
    if (!submitted.receipt.fresh) await adoptLater(intake, submitted.receipt.token, photos);
    return reply.header('cache-control', 'no-store').redirect(`/ontvangst/${submitted.receipt.token}/`, 303);
  } catch (error) {
    return check(visit, submission, given, refusalOfError(error as Error));
  }
}

async function journey(visit: Visit, entries: Entries) {
  const { intake, reply, fill, form, photos } = visit;
  const value = (name: string) => entries.find(([known]) => known === name)?.[1];
  const step = value('step');
  const typed = entries.filter(([name]) => name !== 'step' && name !== 'key' && name !== carriedField);
  const kept = asCarried(intake, photos);
  if (step === 'change') return fill(reply, 200, formPages(intake, form).form(typed, [], kept));
  const checked = checkSubmission(fromEntries(form.type, typed), { types: intake.types, now: intake.zoneTime(intake.clock()) });
  if (!checked.ok) return fill(reply, 422, formPages(intake, form).form(typed, checked.faults, kept));
  return step === 'send' ? send(visit, checked.submission, value('key')) : check(visit, checked.submission);
}

/** Adds the journey to a server. Every answer is a page; every refusal says what to do and names the number to call. */
export function addPlainForm(site: FastifyInstance, intake: Intake, fill: Fill): void {
  void site.register(async (app) => {
    takeBodies(app, 'form');
    const formOf = (request: FastifyRequest) => formAt(intake, (request.params as { slug?: string }).slug ?? '') ?? formAt(intake, intake.book.forms[0]!.slug)!;
    const refuse = (request: FastifyRequest, reply: FastifyReply, code: ProblemCode) => fill(reply, statusOfProblem[code], formPages(intake, formOf(request)).problem(code));
    // Whoever is refused half-way is not read to the end.
    app.setErrorHandler((error: Error, request, reply) => refuse(request, request.raw.complete ? reply : reply.header('connection', 'close'), refusalOfError(error)));
    app.addHook('onRequest', async (request, reply) => {
      if (isCrossSite(request)) return refuse(request, reply.header('connection', 'close'), 'cross-site');
    });
    // Reading it is left to the file of the built site.
    refuseOthers(app, '/melden/:slug/', ['GET', 'HEAD', 'POST'], (request, reply) => (formAt(intake, (request.params as { slug: string }).slug) ? refuse(request, reply, 'not-here') : reply.callNotFound()));
    app.post<{ Params: { slug: string } }>('/melden/:slug/', { config: { longBody: true } }, async (request, reply) => {
      const form = formAt(intake, request.params.slug);
      if (!form) return reply.callNotFound();
      const refusal = bodyRefusal(request);
      if (refusal) return refuse(request, reply, refusal);
      const files = form.type.photos ? collector(intake, photoLimits.count) : undefined;
      const read = await readForm(formBody(request, files ? longestForm : longestParts), request.headers['content-type']!, files?.onFile);
      if (!read.ok) return refuse(request, reply, read.fault);
      const photos = files ? await photosOf(intake, read.entries, files.taken) : [];
      return journey({ intake, request, reply, fill, form, photos }, read.entries);
    });
  });
}
