// Answers an app in the format and the language it asks for; a refusal is a list of errors, each in words for the person who holds the phone.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { locales, source, type Locale, type Strings } from '#i18n/locales.ts';
import { xmlOf, type Value } from './xml.ts';

export type Format = 'xml' | 'json';

/** The formats, as addresses end in them. */
export const formats: Record<Format, string> = { xml: 'text/xml; charset=utf-8', json: 'application/json; charset=utf-8' };

/** The kind of a format in an `Accept` header that an app likes best, the first of equals; undefined where it names none. */
function liked(accept = ''): Format | undefined {
  const named = accept.split(',').flatMap((part): { format: Format; weight: number }[] => {
    const format = /^\s*(?:application|text)\/(?:\w+\+)?(xml|json)\b/i.exec(part)?.[1]?.toLowerCase();
    const weight = Number(/;\s*q=([\d.]+)/i.exec(part)?.[1] ?? 1);
    return format && weight > 0 ? [{ format: format as Format, weight }] : [];
  });
  return named.sort((a, b) => b.weight - a.weight)[0]?.format;
}

/** The end of the address decides; without one what the app likes best, and else XML, which the specification requires. */
export function formatOf({ url, headers }: FastifyRequest): Format {
  const end = /\.(xml|json)$/.exec(url.split('?', 1)[0]!)?.[1];
  return (end as Format | undefined) ?? liked(headers.accept) ?? 'xml';
}

/** The first language an app names that this site has; the zone's own without one. Weights are not looked at: apps name one. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): Locale {
  const named = (headers['accept-language'] ?? '').split(',').map((part) => part.trim().toLowerCase().split(/[-;]/)[0]!);
  const first = named.find((language) => Object.hasOwn(locales, language));
  return (first as Locale | undefined) ?? source;
}

/** The words for an app. */
export const stringsFor = (request: Pick<FastifyRequest, 'headers'>): Strings => locales[languageOf(request)].strings;

/** Puts values in the places of `{name}`. */
export const filled = (sentence: string, values: Record<string, string>) => sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Where this server stands, as the app sees it: no other address is sure to lead back here. */
export function originOf(request: FastifyRequest): string {
  return `${request.headers['x-forwarded-proto'] === 'https' ? 'https' : request.protocol}://${request.host}`;
}

/** Sends a document: in JSON the value, in XML the same under `root`. Nobody keeps it. */
export function answer(request: FastifyRequest, reply: FastifyReply, root: string, value: Value): FastifyReply {
  const format = formatOf(request);
  reply.type(formats[format]).header('cache-control', 'no-store').header('content-language', locales[languageOf(request)].tag).header('vary', 'accept, accept-language');
  return reply.serializer((text: string) => text).send(format === 'json' ? JSON.stringify(value) : xmlOf(root, value));
}

/** Sends a refusal: one error a sentence, with the status as its code (GeoReport v2, Errors). */
export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, sentences: string[]): FastifyReply {
  return answer(request, reply.code(status), 'errors', sentences.map((description) => ({ code: status, description })));
}
