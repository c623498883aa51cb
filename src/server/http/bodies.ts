// Which bodies the server takes: at most 64 KiB, of three kinds, in UTF-8, as they were typed. Everything else is told apart before a route sees it.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotKept } from '../store/keeper.ts';
import type { ProblemCode } from './problem.ts';

/** Bytes. A report is text; photos come later, by another door. */
export const longestBody = 65_536;

const json = ['application/json'];
const forms = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Hands routes the raw bytes of the kinds they take; Fastify answers 413 and 415 for the rest. */
export function takeBodies(app: FastifyInstance, kind: 'json' | 'form'): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(kind === 'json' ? json : forms, { parseAs: 'buffer', bodyLimit: longestBody }, (_request, body, done) => done(null, body));
}

/** Why a body cannot be read, told from its headers; undefined when it can. */
export function bodyRefusal({ headers, body }: FastifyRequest): ProblemCode | undefined {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) return 'wrong-media-type';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'wrong-media-type';
  return Buffer.isBuffer(body) ? undefined : 'wrong-media-type';
}

/**
 * The refusal that an error stands for. One that is ours means that nothing was kept, and is told so; where it happened goes
 * to the log, without its message, which might hold what someone typed.
 */
export function refusalOfError(error: Error & { statusCode?: number }): ProblemCode {
  if (error instanceof NotKept) return 'not-kept';
  const { statusCode = 500, stack = '' } = error;
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'wrong-media-type';
  if (statusCode >= 400 && statusCode < 500) return 'unreadable';
  console.error(`${error.name}\n${stack.slice(stack.indexOf('\n    at ') + 1)}`);
  return 'not-kept';
}
