// From its rubric's page one gets to every question.
import { addressOf } from '../base/address.ts';
import type { Check } from '../base/check.ts';
import { attribute, tags } from '../base/html.ts';

export const check: Check = {
  name: 'rubric-lists-questions',
  why: 'wie niet zoekt maar bladert, vindt een vraag alleen langs haar rubriek.',
  kind: 'built',
  level: 'error',
  run: (site) =>
    site.files
      .filter((file) => file.collection === 'questions')
      .flatMap((file) => {
        const rubric = `/vragen/${file.id.split('/')[0]}/`;
        const page = site.pages.find(({ url }) => url === rubric);
        const found = page && tags(page.root, 'a').some((a) => attribute(a, 'href') === addressOf(file));
        return found ? [] : [{ path: file.path, line: 1, what: page ? `op ${rubric} staat geen link naar deze vraag` : `de rubriek ${rubric} is niet gebouwd`, mend: 'zet de vraag in een map die ook een bestand in nl/rubrieken heeft.' }];
      }),
  examples: {
    wrong: [
      { content: { 'nl/vragen/r/b.mdx': '---\ntitle: B\n---\n' }, built: { 'vragen/r/index.html': '<a href="/vragen/r/c/">C</a>' }, finds: /b\.mdx:1 .*geen link/s },
      { content: { 'nl/vragen/r/b.mdx': '---\ntitle: B\n---\n' }, built: { 'index.html': '' }, finds: /\/vragen\/r\/ is niet gebouwd/ },
    ],
    right: [{ content: { 'nl/vragen/r/b.mdx': '---\ntitle: B\n---\n' }, built: { 'vragen/r/index.html': '<a href="/vragen/r/b/">B</a>' } }],
  },
};
