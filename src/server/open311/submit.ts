// POST requests: a report from another app goes through the same check, the same lock and the same transaction as one from a form of this site.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Submission } from '#domain/report/answers.ts';
import { checkSubmission } from '#domain/report/check.ts';
import type { Fault } from '#domain/report/fault.ts';
import { argumentOf } from '#domain/report/open311/argument.ts';
import { readRequest, type ArgumentFault, type Entries, type RequestRead } from '#domain/report/open311/read-request.ts';
import { placeOf } from '#domain/report/open311/service.ts';
import { sayFault } from '#domain/report/say-fault.ts';
import { dayAndDate } from '#i18n/format.ts';
import { networkOf } from '../http/network.ts';
import { isProven } from '../intake/api.ts';
import { submit, type Receipt } from '../intake/intake.ts';
import { oneTimeKey } from '../intake/one-time-key.ts';
import { readKey } from '../intake/secrets.ts';
import { answer, filled, languageOf, originOf, refuse, stringsFor } from './answer.ts';
import { typeBy, type Door, type Offered } from './door.ts';
import { requestId } from './request-id.ts';
import { wanted } from './services.ts';

/** One request on its way. */
interface Visit {
  door: Door;
  request: FastifyRequest;
  reply: FastifyReply;
}

const argumentSentence = ({ request }: Visit, fault: ArgumentFault) => `${fault.argument}: ${filled(stringsFor(request).open311.faults[fault.code], 'max' in fault ? { max: String(fault.max) } : {})}`;

function faultSentence({ request }: Visit, { type, words }: Offered, fault: Fault): string {
  const { report, open311 } = stringsFor(request);
  const argument = argumentOf(type, fault);
  if (fault.code === 'unknown-field') return `${argument}: ${open311.faults['unknown-attribute']}`;
  if (fault.code === 'no-way-to-answer') return `${argument}: ${open311.faults['no-way-to-answer']}`;
  const detail = /^contact\.(name|email|phone)$/.exec(fault.field)?.[1] as 'name' | 'email' | 'phone' | undefined;
  const named = detail ? report.contact[detail] : (words.fields[fault.field] ?? { label: argument });
  return `${argument}: ${sayFault(fault, named, report)}`;
}

/** The arguments that together say where. */
const placeArguments: readonly string[] = ['lat', 'long', 'address_string', 'address_id'];

/** What must be mended, in the order of the form. Where the place could not be read, that it is missing is not told as well. */
function sentences(visit: Visit, found: Offered, read: RequestRead, faults: Fault[]): string[] {
  const place = placeOf(found.type).id;
  const told = read.faults.some(({ argument }) => placeArguments.includes(argument)) ? faults.filter(({ field }) => field !== place) : faults;
  return [...read.faults.map((fault) => argumentSentence(visit, fault)), ...told.map((fault) => faultSentence(visit, found, fault))];
}

/** What happens now, in words for whoever sent it, a line each: the number, the link to follow it, the promise, and what was not as expected. */
function noticeOf({ door, request }: Visit, { reference, token, answerBy }: Receipt, { remark, media, input }: RequestRead): string {
  const takesPhotos = typeBy(door, input.type)?.type.photos;
  const { open311, report } = stringsFor(request);
  const { book } = door.intake;
  const other = book.otherZones ? `${book.otherZones.label}, ${book.otherZones.href}` : book.phone.value;
  return [
    filled(open311.received, { reference, url: `${originOf(request)}/status/${token}/` }),
    filled(open311.promise, { date: dayAndDate(answerBy, languageOf(request)) }),
    ...(remark ? [filled(open311[remark], { zone: book.zone.name, other })] : []),
    ...(media.length ? [open311.media] : []),
    ...(media.length && takesPhotos ? [open311.addPhotos] : []),
    `${report.pages.danger} ${filled(report.pages.dangerText, { urgent: book.urgent.value, emergency: book.emergency.value })}`,
  ].join('\n');
}

/** The key the app gave; without one, one that the same words from the same device get again within half an hour. */
function keyOf({ door, request }: Visit, submission: Submission): string | undefined {
  const given = request.headers['idempotency-key'];
  return given === undefined ? oneTimeKey(door.intake, submission, request) : readKey(given);
}

/** Takes the arguments of a request. Answers 201 with the id, 200 when the same report came before, or 400 with all that must be mended. */
export async function post(visit: Visit, entries: Entries): Promise<FastifyReply> {
  const { door, request, reply } = visit;
  const { intake, ground } = door;
  const found = wanted(door, request, reply, entries.find(([name]) => name === 'service_code')?.[1].trim() ?? '');
  if (!found) return reply;
  const { errors } = stringsFor(request).open311;
  const read = readRequest(found.type, entries, { ground, zoneTime: intake.zoneTime });
  const checked = checkSubmission({ ...read.input, locale: languageOf(request) }, { types: intake.types, now: intake.zoneTime(intake.clock()) });
  const wrong = sentences(visit, found, read, checked.ok ? [] : checked.faults);
  if (!checked.ok || wrong.length) return refuse(request, reply, 400, wrong);
  const submission: Submission = { ...checked.submission, via: { door: 'open311', ...(read.media.length && { media: read.media }) } };
  const key = keyOf(visit, submission);
  if (!key) return refuse(request, reply, 400, [errors.key]);
  const submitted = await submit(intake, { submission, key, network: networkOf(request.ip), proven: isProven(intake, request) });
  if (!submitted.ok) return refuse(request, reply, 422, [stringsFor(request).intake.problems[submitted.why].text]);
  const { receipt } = submitted;
  return answer(request, reply.code(receipt.fresh ? 201 : 200), 'service_requests', [{ service_request_id: requestId(intake, receipt.reference), service_notice: noticeOf(visit, receipt, read), account_id: null }]);
}
