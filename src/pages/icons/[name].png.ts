import type { APIRoute } from 'astro';
import { iconPng, manifestIcons } from '#ui/share/icon.ts';

export const getStaticPaths = () => manifestIcons.map((icon) => ({ params: { name: icon.name }, props: icon }));

export const GET: APIRoute<(typeof manifestIcons)[number]> = async ({ props }) => new Response(new Uint8Array(await iconPng(props.shape, props.size)), { headers: { 'Content-Type': 'image/png' } });
