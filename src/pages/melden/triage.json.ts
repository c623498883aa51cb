import type { APIRoute } from 'astro';
import { triageData } from '#ui/content/triage.ts';

export const GET: APIRoute = async () => Response.json(await triageData());
