import type { APIRoute } from 'astro';
import { formBook } from '#ui/content/form-book.ts';

export const GET: APIRoute = async () => Response.json(await formBook());
