// Which bodies the server takes: at most 64 KiB, of three kinds, in UTF-8, as they were typed. Everything else is told apart before a route sees it.
import type { FastifyInstance, FastifyRequest } from 'fastify';
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

/** The refusal that an error of Fastify or Node stands for; undefined for one that is ours. */
export function refusalOfError({ statusCode, code }: { statusCode?: number | undefined; code?: string | undefined }): ProblemCode | undefined {
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'wrong-media-type';
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH' || (statusCode !== undefined && statusCode >= 400 && statusCode < 500)) return 'unreadable';
  return undefined;
}
