// GET requests and tokens: how far a report is, for who holds its id or its token. To everyone else there are no reports here.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { stepOf } from '#domain/report/status.ts';
import { hashOf, isToken } from '../intake/secrets.ts';
import type { KnownReport } from '../store/intake-store.ts';
import { statusOf } from '../store/steps.ts';
import { answer, refuse, stringsFor } from './answer.ts';
import { typeBy, type Door } from './door.ts';
import { reportBy, requestId } from './request-id.ts';
import type { Value } from './xml.ts';

/** More ids than this in one question are not looked at. */
const most = 100;

/** W3C date and time, in UTC. */
const w3c = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Steps and dates, never what was written: neither its words, nor its place, nor its pictures. */
function row(door: Door, report: KnownReport, request: FastifyRequest): Value {
  const { intake } = door;
  const { steps, stepTexts, reasons } = stringsFor(request).report;
  const { events } = statusOf(report, intake.reader.events(report.id), intake.status.steps(report.id));
  const step = stepOf(events);
  const last = events[events.length - 1];
  return {
    service_request_id: requestId(intake, report.reference),
    status: step === 'closed' ? 'closed' : 'open',
    status_notes: `${steps[step]}. ${(last?.reason && reasons[last.reason]) ?? stepTexts[step]}`,
    service_name: typeBy(door, report.type)?.words.title ?? report.type,
    service_code: report.type,
    description: null,
    agency_responsible: intake.book.zone.name,
    service_notice: null,
    requested_datetime: w3c(report.received),
    updated_datetime: w3c(last?.at ?? report.received),
    expected_datetime: null,
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}

/** GET requests/<id>. */
export function request(door: Door, asked: FastifyRequest, reply: FastifyReply, id: string): FastifyReply {
  const report = reportBy(door.intake, id);
  return report ? answer(asked, reply, 'service_requests', [row(door, report, asked)]) : refuse(asked, reply, 404, [stringsFor(asked).open311.errors.request]);
}

/** GET requests: those whose ids are given, and no others; without ids an empty list, whatever else is asked for. */
export function requests(door: Door, asked: FastifyRequest, reply: FastifyReply): FastifyReply {
  const given = (asked.query as { service_request_id?: string | string[] }).service_request_id ?? [];
  const ids = [...new Set([given].flat().flatMap((text) => text.split(',')).map((id) => id.trim()))].slice(0, most);
  const found = ids.flatMap((id) => reportBy(door.intake, id) ?? []);
  return answer(asked, reply, 'service_requests', found.map((report) => row(door, report, asked)));
}

/** GET tokens/<token>: the id of the report that a status link opens. */
export function token(door: Door, asked: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const report = door.intake.reader.byToken(hashOf(isToken(text) ? text : ''));
  if (!report) return refuse(asked, reply, 404, [stringsFor(asked).open311.errors.token]);
  return answer(asked, reply, 'service_requests', [{ service_request_id: requestId(door.intake, report.reference), token: text }]);
}
