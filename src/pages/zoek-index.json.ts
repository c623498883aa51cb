import type { APIRoute } from 'astro';
import { searchData } from '#ui/content/search-data.ts';

export const GET: APIRoute = async () => Response.json(await searchData());
