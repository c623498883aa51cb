import type { APIRoute } from 'astro';
import { offlineSettings } from '#ui/content/offline-settings.ts';

export const GET: APIRoute = async () => Response.json(await offlineSettings());
