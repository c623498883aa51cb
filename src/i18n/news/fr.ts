// Statements about rumours and alerts on every page, in French.
import type { NewsWords } from './nl.ts';

export const fr: NewsWords = {
  statement: {
    label: 'Déclaration',
    known: 'Ce que nous savons',
    unknown: 'Ce que nous ne savons pas encore',
    updated: (moment: string) => `Complété le ${moment}`,
    next: (moment: string) => `Prochain message\u00A0: le ${moment}, même s’il n’y a rien de neuf.`,
    closed: 'Tout est établi. Il n’y aura pas d’autre message.',
    corrections: 'Ce que nous rectifions',
    was: 'Il était écrit',
    now: 'Nous écrivons maintenant',
  },
  alert: {
    label: { notice: 'Information', warning: 'Avertissement', danger: 'Danger' },
    region: 'Message de la police',
    since: (start: string, end: string) => `Du ${start} au ${end}.`,
    at: (date: string, time: string) => `${date} à ${time}`,
  },
};
