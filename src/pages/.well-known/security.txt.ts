import type { APIRoute } from 'astro';
import { addDays } from '#domain/hours.ts';
import { telHref } from '#domain/contact.ts';
import { locales } from '#i18n/locales.ts';
import { getPoint, getZone, today } from '#ui/content/facts.ts';

/** A site that nobody builds any more stops promising an answer. RFC 9116 (2.5.5) asks for less than a year. */
const daysOfPromise = 180;

export const GET: APIRoute = async ({ site }) => {
  const { security, general } = await getZone();
  const { kind, value } = (await getPoint(security?.contact ?? general)).data;
  const contact = kind === 'phone' ? telHref(value) : kind === 'email' ? `mailto:${value}` : value;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${addDays(await today(), daysOfPromise)}T00:00:00Z`,
    `Preferred-Languages: ${Object.keys(locales).join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    ...(security?.policy ? [`Policy: ${security.policy}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
