import type { APIRoute } from 'astro';
import { addressFiles } from '#ui/content/address-files.ts';

export const getStaticPaths = async () => [...(await addressFiles())].map(([file, data]) => ({ params: { file }, props: { data } }));

export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
