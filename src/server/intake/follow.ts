// The receipt and the status page: what a citizen who holds the token may see and do. Without the token there is nothing here.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { photoLimits } from '#domain/report/photos.ts';
import { stepOf } from '#domain/report/status.ts';
import { bare, cleanText } from '#domain/report/text.ts';
import { bodyRefusal, formBody, longestForm, longestParts, refusalOfError, takeBodies } from '../http/bodies.ts';
import { isCrossSite } from '../http/cross-site.ts';
import { refuseOthers } from '../http/other-methods.ts';
import { statusOfProblem, type ProblemCode } from '../http/problem.ts';
import { readForm } from '../http/read-form.ts';
import type { Fill } from '../http/shells.ts';
import { collector } from '../photos/in-form.ts';
import { actOnPhotos, hasPhotos, photoSaids, shownFor } from '../photos/status-acts.ts';
import type { Staged } from '../photos/staged.ts';
import type { Entry, KnownReport } from '../store/intake-store.ts';
import { statusOf } from '../store/steps.ts';
import type { Intake } from './intake.ts';
import { reportOf } from './known.ts';
import { formAt, formPages, reportPages } from './pages.ts';
import { fingerprint, isToken, readSigned, signed } from './secrets.ts';

type Tokened = FastifyRequest<{ Params: { token: string }; Querystring: { gedaan?: unknown } }>;

/** The longest addition, in UTF-16 code units. */
const longest = 4_000;
const saids = ['added', 'reopened', 'helped', ...photoSaids] as const;
type Asked = { ok: true; entry?: Entry; said: (typeof saids)[number] } | { ok: false; said?: 'required' | 'too-long'; problem?: ProblemCode };

const statusFor = ({ reader, status }: Intake, report: KnownReport) => statusOf(report, reader.events(report.id), status.steps(report.id));

async function pagesOf(intake: Intake, report: KnownReport, request: Tokened) {
  const path = `/status/${request.params.token}/`;
  const whole = `${request.headers['x-forwarded-proto'] === 'https' ? 'https' : request.protocol}://${request.host}${path}`;
  const photos = await shownFor(intake, report);
  return reportPages(intake, { status: statusFor(intake, report), path, whole, receiptUrl: `/ontvangst/${request.params.token}/`, ...(photos && { photos }) });
}

/** A box for what was added, locked like the report itself. */
async function addition({ sealer, secret, clock }: Intake, { id: report, reference }: KnownReport, text: string, key: string): Promise<Entry> {
  const [id, received] = [randomUUID(), clock()];
  const sealed = await sealer.seal({ v: 1, kind: 'addition', id, report, reference, received, text });
  return { what: 'addition', id, report, received, keyHash: fingerprint(secret, 'key', `addition ${key}`), sealed };
}

/** What a form of the status page asks to keep, or what is wrong with it. What is not possible now is passed over: the page shows what is. */
async function readAsked(intake: Intake, report: KnownReport, sent: { values: Map<string, string>; taken: Staged[] }): Promise<Asked> {
  const { values } = sent;
  const key = readSigned(intake.secret, values.get('key'));
  if (!key) return { ok: false, problem: 'foreign-key' };
  const [action, helped] = [values.get('action'), values.get('helped')];
  if (action === 'add') {
    const text = cleanText(values.get('text') ?? '');
    if (!bare(text) || text.length > longest) return { ok: false, said: bare(text) ? 'too-long' : 'required' };
    return { ok: true, entry: await addition(intake, report, text, key), said: 'added' };
  }
  const said = await actOnPhotos(intake, report, sent);
  if (said) return { ok: true, said };
  const at = intake.clock();
  const closed = stepOf(statusFor(intake, report).events) === 'closed';
  if (closed && action === 'reopen') return { ok: true, entry: { what: 'reopened', report: report.id, at, after: intake.status.steps(report.id).length }, said: 'reopened' };
  if (closed && action === 'helped' && (helped === 'yes' || helped === 'partly' || helped === 'no')) return { ok: true, entry: { what: 'helped', report: report.id, at, value: helped }, said: 'helped' };
  return { ok: false };
}

/** Adds both pages. Every answer is a page that nobody keeps and no search engine lists; a wrong token gets the page for unknown addresses. */
export function addFollow(site: FastifyInstance, intake: Intake, fill: Fill): void {
  const key = () => signed(intake.secret, randomUUID());
  const refuse = (reply: FastifyReply, code: ProblemCode) => fill(reply, statusOfProblem[code], formPages(intake, formAt(intake, intake.book.forms[0]!.slug)!).problem(code));

  async function show(request: Tokened, reply: FastifyReply, which: 'receipt' | 'status') {
    const report = reportOf(intake, request.params.token);
    const pages = report && (await pagesOf(intake, report, request));
    if (!pages) return reply.callNotFound();
    const said = saids.find((known) => known === request.query.gedaan);
    return fill(reply, 200, which === 'receipt' ? pages.receipt(key()) : pages.status(key(), said));
  }

  async function act(request: Tokened, reply: FastifyReply) {
    const report = reportOf(intake, request.params.token);
    const pages = report && (await pagesOf(intake, report, request));
    if (!pages) return reply.callNotFound();
    const refusal = bodyRefusal(request);
    if (refusal) return refuse(reply, refusal);
    const files = hasPhotos(intake, report) ? collector(intake, photoLimits.count) : undefined;
    const read = await readForm(formBody(request, files ? longestForm : longestParts), request.headers['content-type']!, files?.onFile);
    if (!read.ok) return refuse(reply, read.fault);
    const asked = await readAsked(intake, report, { values: new Map(read.entries), taken: files?.taken ?? [] });
    const back = `/status/${request.params.token}/`;
    if (asked.ok) {
      if (asked.entry) await intake.keeper.keep(asked.entry);
      return reply.header('cache-control', 'no-store').redirect(`${back}?gedaan=${asked.said}`, 303);
    }
    if (asked.problem) return refuse(reply, asked.problem);
    return asked.said ? fill(reply, 422, pages.status(key(), asked.said, read.entries)) : reply.header('cache-control', 'no-store').redirect(back, 303);
  }

  void site.register(async (app) => {
    takeBodies(app, 'form');
    app.setErrorHandler((error: Error, request, reply) => refuse(request.raw.complete ? reply : reply.header('connection', 'close'), refusalOfError(error)));
    app.addHook('onRequest', async (request, reply) => {
      // The token stands in the address: no page that is opened from here may hear of it, nor any log of ours.
      reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
      if (request.method === 'POST' && isCrossSite(request)) return refuse(reply.header('connection', 'close'), 'cross-site');
    });
    for (const [page, taken] of [['ontvangst', ['GET', 'HEAD']], ['status', ['GET', 'HEAD', 'POST']]] as const) {
      refuseOthers(app, `/${page}/:token/`, taken, (request, reply) => (isToken((request as Tokened).params.token) ? refuse(reply, 'not-here') : reply.callNotFound()));
      // Whoever copies the link by hand forgets its last stroke; whether the token opens anything is told behind it.
      app.get(`/${page}/:token`, (request, reply) => {
        const { token } = (request as Tokened).params;
        return isToken(token) ? reply.header('cache-control', 'no-store').redirect(`/${page}/${token}/`, 301) : reply.callNotFound();
      });
    }
    app.get('/ontvangst/:token/', (request, reply) => show(request as Tokened, reply, 'receipt'));
    app.get('/status/:token/', (request, reply) => show(request as Tokened, reply, 'status'));
    app.post('/status/:token/', { config: { longBody: true } }, (request, reply) => act(request as Tokened, reply));
  });
}
