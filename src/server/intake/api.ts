// POST /api/meldingen: a report as JSON, from the form with script or from any program.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkSubmission } from '#domain/report/check.ts';
import type { Fault } from '#domain/report/fault.ts';
import type { PhotoUpload } from '#domain/report/photos.ts';
import { bodyRefusal, refusalOfError, takeBodies } from '../http/bodies.ts';
import { isCrossSite } from '../http/cross-site.ts';
import { networkOf } from '../http/network.ts';
import { refuseOthers } from '../http/other-methods.ts';
import { sendProblem, type ProblemCode } from '../http/problem.ts';
import { readJson } from '../http/read-json.ts';
import { submit, type Intake } from './intake.ts';
import { photoPath } from '../photos/routes.ts';
import { bits } from './proof.ts';
import { readKey } from './secrets.ts';

type Read = { ok: true; input: unknown; key: string } | { ok: false; code: ProblemCode };

/** The parts of a request that make a report, or why there are none. Another site is refused before anything is read. */
function readRequest(request: FastifyRequest): Read {
  const refusal = bodyRefusal(request);
  if (refusal) return { ok: false, code: refusal };
  const key = readKey(request.headers['idempotency-key']);
  if (!key) return { ok: false, code: 'missing-key' };
  const read = readJson(request.body as Buffer);
  return read.ok ? { ok: true, input: read.value, key } : { ok: false, code: read.fault };
}

/** Whether the work that was asked for was shown. */
export const isProven = ({ prover }: Intake, request: FastifyRequest) => !prover.asked() || prover.check(request.headers['proof']);

function take(intake: Intake) {
  const refuse = (reply: FastifyReply, code: ProblemCode, faults?: Fault[]) => sendProblem(reply, { code, phone: intake.book.phone.value, ...(faults && { faults }) });
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const read = readRequest(request);
    if (!read.ok) return refuse(reply, read.code);
    const checked = checkSubmission(read.input, { types: intake.types, now: intake.zoneTime(intake.clock()) });
    if (!checked.ok) return refuse(reply, 'faults', checked.faults);
    const submitted = await submit(intake, { submission: checked.submission, key: read.key, network: networkOf(request.ip), proven: isProven(intake, request) });
    if (!submitted.ok) return refuse(reply, submitted.why);
    const { reference, token, answerBy, fresh, photos } = submitted.receipt;
    const uploads: PhotoUpload[] = photos.map((id) => ({ id, url: photoPath(token, id) }));
    return reply.code(fresh ? 201 : 200).header('cache-control', 'no-store').send({ reference, statusUrl: `/status/${token}/`, receiptUrl: `/ontvangst/${token}/`, answerBy, uploads });
  };
}

/** Adds the API to a server. Every answer is JSON, every refusal a problem with the number to call. */
export function addApi(site: FastifyInstance, intake: Intake): void {
  const phone = intake.book.phone.value;
  void site.register(async (app) => {
    takeBodies(app, 'json');
    app.setErrorHandler((error: Error, _request, reply) => sendProblem(reply, { code: refusalOfError(error), phone }));
    app.addHook('onRequest', async (request, reply) => {
      if (request.method === 'POST' && isCrossSite(request)) return sendProblem(reply.header('connection', 'close'), { code: 'cross-site', phone });
    });
    app.post('/api/meldingen', take(intake));
    refuseOthers(app, '/api/meldingen', ['POST'], (_request, reply) => sendProblem(reply, { code: 'not-allowed', phone }));
    app.get('/api/proef', (_request, reply) => {
      const { prover } = intake;
      return reply.header('cache-control', 'no-store').send(prover.asked() ? { on: true, challenge: prover.challenge(), bits } : { on: false });
    });
  });
}
