import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { openApi } from '#domain/report/openapi/document.ts';
import { reportTypes } from '#domain/report/register.ts';
import { formBook } from '#ui/content/form-book.ts';

export const GET: APIRoute = async () => Response.json(openApi(await formBook(), reportTypes, (await getEntry('pages', 'ontwikkelaars')) && '/ontwikkelaars/'));
