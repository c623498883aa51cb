// GET discovery, services and services/<code>: what this zone takes by this door, made from the report types and the words of their forms.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { apartReasonOf, definitionOf, serviceOf } from '#domain/report/open311/service.ts';
import { answer, filled, formats, originOf, refuse, stringsFor } from './answer.ts';
import { base, offered, typeBy, type Door, type Offered } from './door.ts';

/** Which specification this is, as service discovery names it. */
const specification = 'http://wiki.open311.org/GeoReport_v2';

/** GET discovery: where the services stand, and whom to ask (https://wiki.open311.org/Service_Discovery/). */
export function discovery({ intake, changed, page }: Door, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { contact, more, key } = stringsFor(request).open311.discovery;
  const origin = originOf(request);
  return answer(request, reply, 'discovery', {
    changeset: changed,
    contact: [filled(contact, { phone: intake.book.phone.value }), ...(page ? [filled(more, { url: origin + page })] : [])].join(' '),
    key_service: key,
    endpoints: [{ specification, url: origin + base, changeset: changed, type: 'production', formats: Object.values(formats).map((kind) => kind.split(';')[0]!) }],
  });
}

/** GET services. */
export function services(door: Door, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { handlers } = stringsFor(request).report;
  return answer(request, reply, 'services', offered(door).map(({ type, words }) => ({ ...serviceOf(type, words, handlers[type.handler]) })));
}

/** The type an app means; otherwise the refusal in words has been sent. */
export function wanted(door: Door, request: FastifyRequest, reply: FastifyReply, code: string): Offered | undefined {
  const { errors, apartReasons } = stringsFor(request).open311;
  const origin = originOf(request);
  const list = `${origin}${base}/services.json`;
  const found = typeBy(door, code);
  const apart = found && apartReasonOf(found.type);
  if (!code) refuse(request, reply, 400, [filled(errors['no-service'], { list })]);
  else if (!found) refuse(request, reply, 404, [filled(errors['unknown-service'], { code: code.slice(0, 80), list })]);
  else if (!apart) return found;
  else refuse(request, reply, 404, [`${apartReasons[apart]} ${filled(errors.apart, { url: `${origin}/melden/${found.words.slug}/` })}`]);
  return undefined;
}

/** GET services/<code>. */
export function service(door: Door, request: FastifyRequest, reply: FastifyReply, code: string): FastifyReply {
  const found = wanted(door, request, reply, code);
  if (!found) return reply;
  const { report, open311 } = stringsFor(request);
  const { urgent, emergency } = door.intake.book;
  const danger = `${report.pages.danger} ${filled(report.pages.dangerText, { urgent: urgent.value, emergency: emergency.value })}`;
  const { service_code, attributes } = definitionOf(found.type, found.words, { danger, moment: open311.moment });
  return answer(request, reply, 'service_definition', { service_code, attributes: attributes.map((attribute) => ({ ...attribute })) });
}
