import type { APIRoute } from 'astro';
import { icoOf, iconPng } from '#ui/share/icon.ts';

// No page names it: what asks for it does so unasked, and 0.4 kB is less than our page that says it is not there.
export const GET: APIRoute = async () => new Response(new Uint8Array(icoOf(await iconPng('full', 32), 32)), { headers: { 'Content-Type': 'image/x-icon' } });
