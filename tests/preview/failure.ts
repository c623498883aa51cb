// The report on a change of which no site can be built: what the build said, where the report would have stood.
import { notBuilt } from './comment.ts';
import { escaped } from './page.ts';
import { style } from './style.ts';

export const failurePage = (said: string) => `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Deze wijziging is nog niet in orde</title><style>${style}</style></head>
<body><main><h1>Deze wijziging is nog niet in orde</h1><p>${notBuilt}</p><pre class="said">${escaped(said)}</pre></main></body></html>
`;
