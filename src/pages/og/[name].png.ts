import type { APIRoute } from 'astro';
import { drawAhead, sharedPages, sharePicture, type SharedPage } from '#ui/share/pages.ts';

export async function getStaticPaths() {
  const pages = await sharedPages();
  if (import.meta.env.PROD) drawAhead(pages);
  return pages.map((page) => ({ params: { name: page.name }, props: page }));
}

export const GET: APIRoute<SharedPage> = async ({ props }) => new Response(new Uint8Array(await sharePicture(props)), { headers: { 'Content-Type': 'image/png' } });
