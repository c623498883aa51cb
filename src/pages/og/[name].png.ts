import type { APIRoute } from 'astro';
import { sharedPages, sharePicture, type SharedPage } from '#ui/share/pages.ts';

export async function getStaticPaths() {
  return (await sharedPages()).map((page) => ({ params: { name: page.name }, props: page }));
}

export const GET: APIRoute<SharedPage> = async ({ props }) => new Response(new Uint8Array(await sharePicture(props)), { headers: { 'Content-Type': 'image/png' } });
