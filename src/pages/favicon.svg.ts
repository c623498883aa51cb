import type { APIRoute } from 'astro';
import { drawCity } from '#ui/map/city-map.ts';

export const GET: APIRoute = () => {
  const { width, height, shapes } = drawCity(100, 0.03);
  const side = Math.max(width, height) + 24;
  const box = `${(width - side) / 2} ${(height - side) / 2} ${side} ${side}`;
  const city = shapes.map((s) => s.d).join('');
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect x="${(width - side) / 2}" y="${(height - side) / 2}" width="${side}" height="${side}" rx="20" fill="#12356b"/><path d="${city}" fill="#fff"/></svg>`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
