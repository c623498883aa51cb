import type { APIRoute } from 'astro';
import { getNeighbourhoods, type Neighbourhood } from '#ui/content/facts.ts';
import { teamCardOf } from '#ui/content/vcard.ts';

export async function getStaticPaths() {
  return (await getNeighbourhoods()).map((neighbourhood) => ({ params: { slug: neighbourhood.id }, props: { neighbourhood } }));
}

export const GET: APIRoute<{ neighbourhood: Neighbourhood }> = async ({ props, site }) => new Response(await teamCardOf(props.neighbourhood, site!), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
