// Which bodies the server takes: texts of at most 64 KiB, in UTF-8, as they were typed; forms with files as they come. Everything else is told apart before a route sees it.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotKept } from '../store/keeper.ts';
import type { ProblemCode } from './problem.ts';

/** Bytes of text. */
export const longestBody = 65_536;

const json = ['application/json'];
const plain = ['application/x-www-form-urlencoded'];
const parts = ['multipart/form-data'];

/** Bytes. Five photos, one that is too large and must be heard out, and all texts. */
export const longestForm = 268_435_456;

/** Bytes of a form that never has files. */
export const longestParts = 2 * longestBody;

/** Hands routes the raw bytes of the kinds they take; Fastify answers 413 and 415 for the rest. */
export function takeBodies(app: FastifyInstance, kind: 'json' | 'form'): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(kind === 'json' ? json : plain, { parseAs: 'buffer', bodyLimit: longestBody }, (_request, body, done) => done(null, body));
  if (kind === 'form') app.addContentTypeParser(parts, (_request, payload, done) => done(null, payload));
}

/** A form whose files are larger than any form may be. */
class FilesTooLarge extends Error {}

/** What comes, as it comes; refused once it is too long. */
async function* limited(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of body) {
    if ((length += piece.length) > most) throw new FilesTooLarge();
    yield piece;
  }
}

/** The body of a form: bytes that were read already, or what is still to come of a form in parts, of so many bytes at most. */
export const formBody = ({ body }: FastifyRequest, most: number): Buffer | AsyncIterable<Uint8Array> => (Buffer.isBuffer(body) ? body : limited(body as Readable, most));

/** Why a body cannot be read, told from its headers; undefined when it can. */
export function bodyRefusal({ headers, body }: FastifyRequest): ProblemCode | undefined {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) return 'wrong-media-type';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'wrong-media-type';
  return Buffer.isBuffer(body) || body instanceof Readable ? undefined : 'wrong-media-type';
}

/**
 * The refusal that an error stands for. One that is ours means that nothing was kept, and is told so; where it happened goes
 * to the log, without its message, which might hold what someone typed.
 */
export function refusalOfError(error: Error & { statusCode?: number }): ProblemCode {
  if (error instanceof NotKept) return 'not-kept';
  if (error instanceof FilesTooLarge) return 'files-too-large';
  const { statusCode = 500, stack = '' } = error;
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'wrong-media-type';
  if (statusCode >= 400 && statusCode < 500) return 'unreadable';
  console.error(`${error.name}\n${stack.slice(stack.indexOf('\n    at ') + 1)}`);
  return 'not-kept';
}
