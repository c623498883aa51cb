// The same words for other readers: translations, and versions in easy Dutch.
import { z } from 'astro/zod';
import { day, field, line, words } from './fields.ts';
import { pageAddress, shortLines, taskTiles } from './pages.ts';

const original = pageAddress('Het adres van de Nederlandse bladzijde waarvan dit een versie is.', '/noodgeval/');

const translation = {
  ...words,
  of: original,
  translated: day('De dag van de vertaling. Is het origineel later nagekeken, dan zegt de bladzijde dat.'),
  translator: line(60, 'Wie vertaalde.', 'redactie'),
};

export const translations = z.strictObject({
  ...translation,
  short: shortLines.default([]),
  menu: line(24, 'Een korte titel voor het menu, in de taal.', 'Urgence').optional(),
  order: field(z.number().int(), 'Plaats in het menu.', 10).default(100),
});

export const translatedHomes = z.strictObject({ ...translation, tasks: taskTiles });

export const easyRead = z.strictObject({
  ...words,
  taal: field(z.literal('eenvoudig'), 'Zegt dat dit eenvoudige taal is; altijd hetzelfde woord.', 'eenvoudig'),
  of: original,
  checkedWith: line(120, 'Wie van de doelgroep de tekst heeft nagelezen; `nobody yet` zolang niemand dat deed.', 'nobody yet'),
});
