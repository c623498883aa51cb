// Every page is looked at again within a year, and on time.
import type { Check } from '../base/check.ts';

const aYearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

export const check: Check = {
  name: 'review-dates',
  why: 'regels veranderen: een bladzijde die niemand naleest, stuurt mensen vroeg of laat verkeerd.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.files.flatMap((file) => {
      const { reviewed, reviewBy } = (file.data ?? {}) as { reviewed?: string; reviewBy?: string };
      if (!reviewed || !reviewBy) return [];
      const at = (field: string, what: string, mend: string) => ({ path: file.path, line: file.lineOf([field]), what, mend });
      return [
        ...(reviewBy < site.today ? [at('reviewBy', `deze bladzijde moest nagelezen zijn tegen ${reviewBy}`, 'lees ze na bij de dienst in `owner`, en zet `reviewed` en `reviewBy` op een nieuwe dag.')] : []),
        ...(reviewBy > aYearLater(reviewed) ? [at('reviewBy', `${reviewBy} is meer dan een jaar na ${reviewed}`, `kies ten laatste ${aYearLater(reviewed)}.`)] : []),
        ...(reviewed > site.today ? [at('reviewed', `nagekeken op ${reviewed}: die dag komt nog`, 'schrijf de dag waarop iemand de bladzijde echt heeft nagelezen.')] : []),
      ];
    }),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\nreviewed: 2025-12-01\nreviewBy: 2026-11-22\n---\n' }, today: '2026-11-23', finds: /a\.mdx:3 .*tegen 2026-11-22/s },
      { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-01\nreviewBy: 2027-11-02\n---\n' }, finds: /meer dan een jaar/ },
      { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-12-01\nreviewBy: 2027-01-01\n---\n' }, finds: /die dag komt nog/ },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-11-23\nreviewBy: 2027-11-23\n---\n' } }, { content: { 'nl/pages/a.mdx': '---\nreviewed: 2026-01-01\nreviewBy: 2026-11-23\n---\n' } }],
  },
};
