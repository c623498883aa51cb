// The door for other apps: Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2/), under /open311/v2/.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyRefusal, formBody, longestParts, refusalOfError, takeBodies } from '../http/bodies.ts';
import { isCrossSite } from '../http/cross-site.ts';
import { statusOfProblem, type ProblemCode } from '../http/problem.ts';
import { readForm } from '../http/read-form.ts';
import type { Intake } from '../intake/intake.ts';
import { filled, originOf, refuse, stringsFor } from './answer.ts';
import { base, openDoor, type Door } from './door.ts';
import { request as oneRequest, requests, token } from './look-up.ts';
import { discovery, service, services } from './services.ts';
import { post } from './submit.ts';

type Asked = FastifyRequest<{ Params: { name: string } }>;
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** The last part of an address, without its format. */
const nameOf = (request: FastifyRequest) => (request as Asked).params.name.replace(/\.(?:xml|json)$/, '');

/** Refuses as every door does, with the number to call behind it. */
function problem({ intake }: Door, request: FastifyRequest, reply: FastifyReply, code: ProblemCode): FastifyReply {
  const { open311, intake: own } = stringsFor(request);
  const here: Partial<Record<ProblemCode, string>> = { 'wrong-media-type': open311.errors.media, 'a-file': open311.errors['a-file'], 'cross-site': open311.errors['cross-site'] };
  return refuse(request, reply, statusOfProblem[code], [`${here[code] ?? own.problems[code].text} ${filled(open311.call, { phone: intake.book.phone.value })}`]);
}

/** The first of these that means another zone; undefined where none does. An app that names none means this one, the only one here. */
function elsewhereIn({ intake: { book } }: Door, ids: readonly string[]): string | undefined {
  const isHere = (id: string) => ['', book.jurisdiction].includes(id.trim().toLowerCase().replace(/^www\./, ''));
  return book.jurisdiction === undefined ? undefined : ids.find((id) => !isHere(id));
}

/** The zones that an address names behind its `?`. */
const askedIn = ({ query }: FastifyRequest) => [(query as { jurisdiction_id?: string | string[] }).jurisdiction_id ?? []].flat();

function elsewhere({ intake }: Door, request: FastifyRequest, reply: FastifyReply, id: string): FastifyReply {
  return refuse(request, reply, 404, [filled(stringsFor(request).open311.errors.jurisdiction, { id: id.slice(0, 80), ours: intake.book.jurisdiction! })]);
}

async function take(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const refusal = bodyRefusal(request);
  if (refusal) return problem(door, request, reply, refusal);
  const read = await readForm(formBody(request, longestParts), request.headers['content-type']!);
  if (!read.ok) return problem(door, request, reply, read.fault);
  const other = elsewhereIn(door, [...askedIn(request), ...read.entries.filter(([name]) => name === 'jurisdiction_id').map(([, value]) => value)]);
  return other === undefined ? post({ door, request, reply }, read.entries) : elsewhere(door, request, reply, other);
}

/** An address that is not here. */
function nothing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(request, reply, 404, [filled(stringsFor(request).open311.errors.address, { discovery: `${originOf(request)}${base}/discovery.xml` })]);
}

/** Every way of asking for something, with and without the format behind it. */
function addAddresses(app: FastifyInstance, door: Door): void {
  const get = (path: string, handler: Handler) => {
    const ends = path.endsWith(':name') ? [''] : ['', '.xml', '.json'];
    for (const end of ends) app.get(`${base}${path}${end}`, (request, reply) => {
      const other = elsewhereIn(door, askedIn(request));
      return other === undefined ? handler(request, reply) : elsewhere(door, request, reply, other);
    });
  };
  get('/discovery', (request, reply) => discovery(door, request, reply));
  get('/services', (request, reply) => services(door, request, reply));
  get('/services/:name', (request, reply) => service(door, request, reply, nameOf(request)));
  get('/requests', (request, reply) => requests(door, request, reply));
  get('/requests/:name', (request, reply) => oneRequest(door, request, reply, nameOf(request)));
  get('/tokens/:name', (request, reply) => token(door, request, reply, nameOf(request)));
  for (const end of ['', '.xml', '.json']) app.post(`${base}/requests${end}`, (request, reply) => take(door, request, reply));
  for (const rest of ['', '/*']) app.all(base + rest, (request, reply) => {
    const { errors } = stringsFor(request).open311;
    const posts = /^\/requests(?:\.xml|\.json)?$/.test(request.url.split('?', 1)[0]!.slice(base.length));
    if (request.method !== 'GET' || posts) {
      const allow = posts ? 'GET, POST' : 'GET';
      return refuse(request, reply.header('allow', allow), 405, [filled(errors.method, { allow })]);
    }
    return nothing(request, reply);
  });
}

/** Adds the door to a server. `root`: the built site, for its map data. Every answer is JSON or XML, every refusal a list of errors in words. */
export function addOpen311(site: FastifyInstance, intake: Intake, root: string): void {
  const door = openDoor(intake, root);
  site.unreadable.set(base, nothing);
  void site.register(async (app) => {
    takeBodies(app, 'form');
    app.setErrorHandler((error: Error, request, reply) => problem(door, request, reply, refusalOfError(error)));
    app.addHook('onRequest', async (request, reply) => {
      reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
      if (request.method === 'POST' && isCrossSite(request)) return problem(door, request, reply.header('connection', 'close'), 'cross-site');
    });
    addAddresses(app, door);
  });
}
