// The report on a change of which no site can be built: what the build said, where the report would have stood.
import { mark } from './comment.ts';
import { escaped } from './page.ts';
import { style } from './style.ts';

const told = 'Met deze wijziging kan de site niet gebouwd worden. De site zelf blijft zoals ze is. Herstel eerst dit:';

export const failurePage = (said: string) => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Deze wijziging is nog niet in orde</title><style>${style}</style></head>
<body><main><h1>Deze wijziging is nog niet in orde</h1><p>${told}</p><pre class="said">${escaped(said)}</pre></main></body></html>
`;

/** What the build said stays text: no line of it can end the block it stands in. */
export const failureComment = (said: string) => `${mark}\n\n## Deze wijziging is nog niet in orde\n\n${told}\n\n~~~~~text\n${said.slice(-50_000).replace(/^\s*~{3,}/gm, '')}\n~~~~~\n`;
