// /status/<token>/fotos/<id>: photos with script, by tus 1.0.0 (https://tus.io/protocols/resumable-upload): core, creation, checksum, termination.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { photoLimits } from '#domain/report/photos.ts';
import { isUuid } from '#domain/report/uuid.ts';
import { bodyRefusal, refusalOfError } from '../http/bodies.ts';
import { isCrossSite } from '../http/cross-site.ts';
import { sendProblem, type ProblemCode } from '../http/problem.ts';
import type { Intake } from '../intake/intake.ts';
import { reportOf } from '../intake/known.ts';
import { begin, inItsTurn, offsetOf, take, takeBack, type Received, type Target } from './receive.ts';
import { readBeginning, readChunk } from './tus-headers.ts';

type Params = { token: string; id: string };
type Visit = FastifyRequest<{ Params: Params }>;

export const photoPath = (token: string, id: string): string => `/status/${token}/fotos/${id}`;

const version = '1.0.0';
const kind = 'application/offset+octet-stream';

/** The photo that is meant, or undefined: then there is nothing here. */
function targetOf(intake: Intake, { token, id }: Params): Target | undefined {
  const report = reportOf(intake, token);
  const takes = report && intake.types.find((type) => type.id === report.type)?.photos;
  return takes && isUuid(id) ? { report, photo: id } : undefined;
}

type Act = (target: Target, request: Visit) => Promise<{ received: Received; answer: (reply: FastifyReply, done: { offset: number; length: number }) => FastifyReply }>;

const failed = (code: ProblemCode): Awaited<ReturnType<Act>> => ({ received: { ok: false, code }, answer: (reply) => reply });

function acts(intake: Intake): Record<'head' | 'post' | 'patch' | 'delete', Act> {
  return {
    head: async (target) => ({ received: await offsetOf(intake, target), answer: (reply, { offset, length }) => reply.code(200).headers({ 'upload-offset': offset, 'upload-length': length }).send() }),
    async post(target, request) {
      const about = readBeginning(request.headers);
      if (!about) return failed('bad-upload');
      return { received: await begin(intake, target, about), answer: (reply, { offset }) => reply.code(201).headers({ location: photoPath(request.params.token, target.photo), 'upload-offset': offset }).send() };
    },
    async patch(target, request) {
      const chunk = readChunk(request.headers, request.body);
      if (!chunk.ok) return failed(chunk.code);
      return { received: await take(intake, target, chunk.chunk), answer: (reply, { offset }) => reply.code(204).header('upload-offset', offset).send() };
    },
    delete: async (target) => ({ received: await takeBack(intake, target), answer: (reply) => reply.code(204).send() }),
  };
}

/** What a request asks for: some networks let nothing through but GET and POST, so a POST may say otherwise (tus, "X-HTTP-Method-Override"). */
function methodOf({ method, headers }: FastifyRequest): 'head' | 'post' | 'patch' | 'delete' | undefined {
  const meant = method === 'POST' ? String(headers['x-http-method-override'] ?? 'POST').toUpperCase() : method;
  return ({ HEAD: 'head', POST: 'post', PATCH: 'patch', DELETE: 'delete' } as const)[meant];
}

/** Adds the routes. Every refusal is a problem with the number to call; without a token and a photo of it there is nothing here. */
export function addPhotos(site: FastifyInstance, intake: Intake): void {
  const phone = intake.book.phone.value;
  const act = acts(intake);
  const refuse = (reply: FastifyReply, code: ProblemCode) => sendProblem(reply, { code, phone });

  async function serve(request: Visit, reply: FastifyReply) {
    const target = targetOf(intake, request.params);
    const method = methodOf(request);
    if (!target || !method) return reply.callNotFound();
    if (request.headers['tus-resumable'] !== version) return refuse(reply.header('tus-version', version), 'wrong-version');
    const { received, answer } = await inItsTurn(intake, target, () => act[method](target, request));
    if (received.ok) return answer(reply, received);
    if (received.offset !== undefined) reply.header('upload-offset', received.offset);
    return received.code === 'unknown' ? reply.callNotFound() : refuse(reply, received.code);
  }

  void site.register(async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(kind, { parseAs: 'buffer', bodyLimit: photoLimits.chunk }, (_request, body, done) => done(null, body));
    app.setErrorHandler((error: Error, _request, reply) => {
      const code = refusalOfError(error);
      return refuse(reply, code === 'not-kept' ? 'photo-not-kept' : code === 'too-large' ? 'photo-over' : code);
    });
    app.addHook('onRequest', async (request, reply) => {
      reply.headers({ 'tus-resumable': version, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
      if (request.method !== 'HEAD' && isCrossSite(request)) return refuse(reply.header('connection', 'close'), 'cross-site');
    });
    app.addHook('preHandler', async (request, reply) => {
      const refusal = request.body !== undefined && request.body !== null ? bodyRefusal(request) : undefined;
      if (refusal) return refuse(reply, refusal);
    });
    app.route<{ Params: Params }>({ method: ['HEAD', 'POST', 'PATCH', 'DELETE'], url: '/status/:token/fotos/:id', config: { longBody: true }, handler: serve });
    app.options<{ Params: Params }>('/status/:token/fotos/:id', (request, reply) => {
      if (!targetOf(intake, request.params)) return reply.callNotFound();
      return reply.code(204).headers({ 'tus-version': version, 'tus-extension': 'creation,checksum,termination', 'tus-max-size': photoLimits.bytes, 'tus-checksum-algorithm': 'sha256' }).send();
    });
  });
}
