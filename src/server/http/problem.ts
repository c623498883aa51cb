// What is told when a request cannot be met: RFC 9457 for programs, in Dutch, and always with the number to call.
import type { FastifyReply } from 'fastify';
import { nl } from '#i18n/nl.ts';
import type { Fault } from '#domain/report/fault.ts';

export type ProblemCode = keyof typeof nl.intake.problems;

/** The status of each refusal (RFC 9110; 507 is RFC 4918, 11.5). */
export const statusOfProblem: Record<ProblemCode, number> = {
  'too-large': 413,
  'not-utf8': 400,
  'not-json': 400,
  'too-deep': 400,
  'name-twice': 400,
  'not-a-form': 400,
  'a-file': 422,
  'wrong-media-type': 415,
  'missing-key': 400,
  'foreign-key': 422,
  'key-reused': 422,
  faults: 422,
  'cross-site': 403,
  'not-kept': 507,
  unreadable: 400,
  'not-allowed': 405,
  'not-here': 405,
  'photo-too-large': 413,
  'photo-empty': 422,
  'not-a-photo': 415,
  'too-many-photos': 422,
  'photo-too-late': 410,
  'photo-removed': 410,
  'photo-there': 409,
  'wrong-offset': 409,
  'photo-over': 413,
  // 460 is of the checksum extension of tus 1.0.0.
  'wrong-checksum': 460,
  'wrong-whole': 460,
  'chunk-too-small': 400,
  'bad-upload': 400,
  'wrong-version': 412,
  'photo-not-kept': 507,
  'files-too-large': 413,
};

export interface Problem {
  code: ProblemCode;
  /** the number to call, as written for people */
  phone: string;
  faults?: Fault[];
}

/** Answers a program. */
export function sendProblem(reply: FastifyReply, { code, phone, faults }: Problem): FastifyReply {
  const status = statusOfProblem[code];
  const { title, text } = nl.intake.problems[code];
  const body = { type: `urn:problem-type:melding:${code}`, title, status, detail: text, phone, ...(faults && { faults }) };
  return reply.code(status).header('cache-control', 'no-store').type('application/problem+json').serializer(JSON.stringify).send(body);
}
