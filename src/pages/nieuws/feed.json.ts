import type { APIRoute } from 'astro';
import { jsonFeedOf } from '#ui/feeds/formats.ts';
import { newsFeed } from '#ui/feeds/news-feed.ts';

export const GET: APIRoute = async ({ site }) => new Response(jsonFeedOf(await newsFeed(site!)), { headers: { 'Content-Type': 'application/feed+json' } });
