import type { APIRoute } from 'astro';
import { getStations, type Station } from '#ui/content/facts.ts';
import { qrOf } from '#ui/content/vcard.ts';

export async function getStaticPaths() {
  return (await getStations()).map((station) => ({ params: { station: station.id }, props: { station } }));
}

export const GET: APIRoute<{ station: Station }> = async ({ props, site }) => new Response(await qrOf(props.station, site!), { headers: { 'Content-Type': 'image/svg+xml' } });
