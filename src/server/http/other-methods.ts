// What an address takes, and the refusal of every other method: with the list of those it takes (RFC 9110, 15.5.6).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** answers a method only to refuse it */
    refuses?: boolean;
  }
}

const others = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];

/** Refuses at `url` all methods but `taken`, before any body is looked at. `refuse` answers; the header stands there already. */
export function refuseOthers(app: FastifyInstance, url: string, taken: readonly string[], refuse: (request: FastifyRequest, reply: FastifyReply) => unknown): void {
  const answer = (request: FastifyRequest, reply: FastifyReply) => refuse(request, reply.header('allow', taken.join(', ')));
  app.route({ method: others.filter((method) => !taken.includes(method)), url, config: { refuses: true }, onRequest: async (request, reply) => answer(request, reply), handler: answer });
}

/** Listens to the routes that are added from now on, and tells which methods a path takes. Files are read everywhere, unless a route says otherwise. */
export function methodsOf(app: FastifyInstance): (path: string) => string {
  const routes: { at: RegExp; methods: string[]; refuses: boolean }[] = [];
  app.addHook('onRoute', ({ url, method, config }) => {
    const at = new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}$`);
    routes.push({ at, methods: [method].flat(), refuses: config?.refuses === true });
  });
  return (path) => {
    const here = routes.filter(({ at }) => at.test(path));
    const refused = new Set(here.filter(({ refuses }) => refuses).flatMap(({ methods }) => methods));
    const taken = ['GET', 'HEAD', ...here.filter(({ refuses }) => !refuses).flatMap(({ methods }) => methods)].filter((method) => !refused.has(method));
    return [...new Set(taken)].join(', ');
  };
}
