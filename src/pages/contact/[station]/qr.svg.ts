import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { getStations, type Station } from '#ui/content/facts.ts';
import { vcardOf } from '#ui/content/vcard.ts';

export async function getStaticPaths() {
  return (await getStations()).map((station) => ({ params: { station: station.id }, props: { station } }));
}

export const GET: APIRoute<{ station: Station }> = async ({ props, site }) => new Response(renderSVG(await vcardOf(props.station, site!)), { headers: { 'Content-Type': 'image/svg+xml' } });
