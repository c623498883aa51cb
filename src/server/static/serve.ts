// The built site over HTTP: files, their headers, and a decent answer to everything that is not a file.
import { existsSync, readFileSync } from 'node:fs';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { nl } from '#i18n/nl.ts';
import { inOrder, redirectFor, statusOf, type Redirect } from '#domain/redirects.ts';
import { policyFile, redirectsFile } from '../config.ts';
import { longestTime, watchBodies } from '../http/body-time.ts';
import { askAgain, cacheControlFor } from '../http/cache-control.ts';
import { answerExpectation, answerUnreadable } from '../http/malformed.ts';
import { methodsOf } from '../http/other-methods.ts';
import { classOf, securityHeaders, type PageClass, type SitePolicy } from '../http/security-headers.ts';
import { asksForMoreThanAll, mendConditions, strongTag } from './conditions.ts';
import { notFoundPage } from './not-found.ts';

export interface SiteOptions {
  /** the folder with the built site, absolute */
  root: string;
  /** proxies whose word on where a visitor comes from is taken */
  trustProxy?: string[];
}

declare module 'fastify' {
  interface FastifyInstance {
    /** How a part of the site answers an address under it that cannot be read, such as one with a bare `%`; by default with the page for what is not there. */
    unreadable: Map<string, (request: FastifyRequest, reply: FastifyReply) => unknown>;
  }
}

/** Dotfiles (but /.well-known/, RFC 8615), files for other hosts, and the compressed twins, which are served under their own name. */
const hidden = /\/\.(?!well-known\/)|^\/_(?:headers|redirects)$|\.(?:br|gz)$/;

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0]!;

/** Behind a proxy that ends TLS. A false claim harms only the one who makes it: it adds one directive to that answer. */
const cameByHttps = (request: FastifyRequest) => request.headers['x-forwarded-proto'] === 'https';

function secure(policy: SitePolicy) {
  return (request: FastifyRequest, reply: FastifyReply, pageClass: PageClass) =>
    reply.headers(securityHeaders(pageClass, policy, { https: cameByHttps(request) }));
}

const hostsIn = ({ rawHeaders }: IncomingMessage) => rawHeaders.filter((name, i) => i % 2 === 0 && /^host$/i.test(name)).length;

function bare(reply: FastifyReply, status: number, words = STATUS_CODES[status]): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').header('cache-control', askAgain).send(words);
}

const { title, text } = nl.intake.problems['not-here'];
const notHere = `${title}. ${text}\n`;

/** The redirects the build wrote; a folder without any sends nobody on. */
function readRedirects(root: string): Redirect[] {
  const path = join(root, redirectsFile);
  return existsSync(path) ? inOrder(JSON.parse(readFileSync(path, 'utf8')) as Redirect[]) : [];
}

function addFiles(app: FastifyInstance, root: string): void {
  app.register(fastifyStatic, {
    root,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    dotfiles: 'allow', // `hidden` decides, for it knows /.well-known/
    allowedPath: (path) => !hidden.test(path),
    setHeaders: (reply, file) => {
      const path = `/${relative(root, file).split(sep).join('/')}`.replace(/\.(?:br|gz)$/, '');
      reply.header('cache-control', cacheControlFor(path)).header('etag', strongTag(reply.getHeader('etag')));
    },
  });
}

/**
 * The site in `root` as a server that does not listen yet, so that routes can be added and tests can inject. Reads the
 * headers the build wrote and the 404 page once: after a new build, start again. Throws when the folder holds no finished build.
 */
export function createSite({ root, trustProxy = [] }: SiteOptions): FastifyInstance {
  const policy = JSON.parse(readFileSync(join(root, policyFile), 'utf8')) as SitePolicy;
  const redirects = readRedirects(root);
  const notFound = notFoundPage(root);
  const setHeaders = secure(policy);
  const always = securityHeaders('page', policy, { https: false });
  const refuse = (request: FastifyRequest, reply: FastifyReply, status: 400 | 404) => notFound(setHeaders(request, reply, 'page'), status);

  const unreadable: FastifyInstance['unreadable'] = new Map();

  const app = fastify({
    // Node's own refusal of a missing Host bears no headers of ours: the hook below refuses instead. Who sends slowly is looked at
    // every 2 s: a head takes at most 10 s (Node's default is 60, and the longer of both limits counts for a body).
    http: { requireHostHeader: false, connectionsCheckingInterval: 2_000, headersTimeout: 10_000 },
    trustProxy: trustProxy.length ? trustProxy : false,
    requestTimeout: longestTime, // `watchBodies` ends all but photos long before
    return503OnClosing: false,
    routerOptions: { maxParamLength: 16_384 },
    clientErrorHandler: answerUnreadable(always),
    frameworkErrors: (_error, request, reply) => {
      const own = [...unreadable].find(([under]) => request.url.startsWith(under))?.[1];
      if (own) own(request, setHeaders(request, reply, 'page'));
      else refuse(request, reply, 400);
    },
  });
  app.decorate('unreadable', unreadable);
  watchBodies(app);
  const taken = methodsOf(app);
  app.server.on('checkExpectation', answerExpectation(always));

  app.addHook('onRequest', async (request, reply) => {
    const { method, raw } = request;
    setHeaders(request, reply, classOf(pathOf(request), policy));
    reply.header('cache-control', askAgain);
    // None, or more than one: neither says which site is meant (RFC 9112, 3.2).
    if (raw.httpVersion === '1.1' && hostsIn(raw) !== 1) return bare(reply, 400);
    if (request.is404 && !isRead(method)) return bare(reply.header('allow', taken(pathOf(request))), 405, notHere);
    mendConditions(raw.headers);
  });
  app.setNotFoundHandler((request, reply) => {
    const redirect = redirectFor(pathOf(request), redirects);
    if (redirect) return setHeaders(request, reply, 'page').header('cache-control', askAgain).redirect(redirect.to, statusOf(redirect));
    return refuse(request, reply, 404);
  });
  app.setErrorHandler((error: FastifyError & { headers?: Record<string, string> }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 416 && asksForMoreThanAll(request.headers.range)) {
      delete request.raw.headers.range;
      return reply.sendFile(decodeURI(pathOf(request)));
    }
    if (status === 400) return refuse(request, reply, 400);
    if (status === 403 || status === 404) return refuse(request, reply, 404);
    if (status < 500) return bare(reply.headers(error.headers ?? {}), status);
    console.error(error);
    return bare(reply, 500);
  });
  addFiles(app, root);
  return app;
}
