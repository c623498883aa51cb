import type { APIRoute } from 'astro';
import { iconSvg } from '#ui/share/icon.ts';

export const GET: APIRoute = () => new Response(iconSvg('round'), { headers: { 'Content-Type': 'image/svg+xml' } });
