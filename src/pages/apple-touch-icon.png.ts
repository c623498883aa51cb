import type { APIRoute } from 'astro';
import { iconPng } from '#ui/share/icon.ts';

// No page names it: Apple's devices look for it at this address.
export const GET: APIRoute = async () => new Response(new Uint8Array(await iconPng('full', 180)), { headers: { 'Content-Type': 'image/png' } });
