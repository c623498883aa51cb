// A page in Flemish Sign Language (VGT): our own file, never one from another site, with everything it says as text.
import { z } from 'astro/zod';
import { drawnAs, field, line } from './fields.ts';

/** What an editor must give with a video; without the transcript there is no video. */
export const signLanguage = z.strictObject({
  video: drawnAs('video', field(z.string().regex(/^\/media\/[a-z0-9-]+\.(mp4|webm)$/, 'een bestand in /media/, mp4 of webm'), 'De video: een bestand in content/media.', '/media/noodgeval-vgt.mp4')),
  poster: drawnAs('picture', field(z.string().regex(/^\/media\/[a-z0-9-]+\.(jpg|png|webp)$/, 'een beeld in /media/'), 'Het beeld voor de video start.', '/media/noodgeval-vgt.jpg')),
  minutes: field(z.number().positive().max(30), 'Hoelang de video duurt, in minuten.', 2.5),
  transcript: field(z.string().trim().min(100), 'Alles wat de video zegt, als gewone tekst.', 'In deze video leggen we uit wanneer u 112 belt…'),
  signer: line(80, 'Wie gebaart.', 'een tolk Vlaamse Gebarentaal'),
});
