// How easily a page reads, by Flesch-Douma (base/sentence.ts gives the formula and where it comes from).
import type { Check } from '../base/check.ts';
import { proseOf } from '../base/prose.ts';
import { countWords, readingEase } from '../base/sentence.ts';
import { isDutch } from '../base/versions.ts';

/** In the scale of Flesch and Douma, 70 to 80 is fairly easy; under it a text asks more than this site may ask. */
const plainEnough = 70;
/** A measure over fewer words says nothing. */
const fewest = 60;

export const check: Check = {
  name: 'reading-ease',
  why: 'de site schrijft voor iedereen; onder 70 leest een tekst niet meer vlot (Flesch-Douma).',
  kind: 'source',
  level: 'advice',
  run: (site) =>
    site.files
      .filter(isDutch)
      .flatMap((file) => {
        const blocks = proseOf(file).filter(({ field }) => /^(?:paragraph|mdxJsxFlowElement)$/.test(field)).map(({ text }) => text);
        const ease = blocks.reduce((sum, text) => sum + countWords(text), 0) < fewest ? undefined : readingEase(blocks);
        return ease !== undefined && ease < plainEnough ? [{ ease, path: file.path, line: file.bodyLine, what: `leesgemak ${ease.toFixed(0)}`, mend: 'maak de zinnen korter en kies gewone woorden.' }] : [];
      })
      .sort((a, b) => a.ease - b.ease)
      .map(({ ease: _, ...finding }) => finding),
  examples: {
    wrong: [{ content: { 'nl/pages/a.mdx': `---\ntitle: A\n---\n${'De verantwoordelijkheid van overheidsinstanties betreffende toegankelijkheidsverklaringen veronderstelt verduidelijking. '.repeat(9)}` }, finds: /leesgemak -/ }],
    right: [{ content: { 'nl/pages/a.mdx': `---\ntitle: A\n---\n${'Bel de politie. Zeg waar u bent. Wij komen naar u toe. '.repeat(9)}` } }, { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nVerantwoordelijkheid.' } }],
  },
};
