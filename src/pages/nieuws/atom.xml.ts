import type { APIRoute } from 'astro';
import { atomOf } from '#ui/feeds/formats.ts';
import { newsFeed } from '#ui/feeds/news-feed.ts';

export const GET: APIRoute = async ({ site }) => new Response(atomOf(await newsFeed(site!)), { headers: { 'Content-Type': 'application/atom+xml' } });
