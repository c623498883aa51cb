import type { APIRoute, GetStaticPaths } from 'astro';
import { addressFiles } from '#ui/content/address-files.ts';

export const getStaticPaths: GetStaticPaths = () => [...addressFiles()].map(([name, data]) => ({ params: { file: name.replace(/\.json$/, '') }, props: { data } }));

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
