// Statements about rumours and alerts on every page, in Dutch.

export const nl = {
  statement: {
    label: 'Verklaring',
    known: 'Wat we weten',
    unknown: 'Wat we nog niet weten',
    updated: (moment: string) => `Aangevuld op ${moment}`,
    next: (moment: string) => `Volgend bericht: ${moment}, ook als er dan niets nieuws is.`,
    closed: 'Alles staat nu vast. Er komt geen volgend bericht.',
    corrections: 'Wat we rechtzetten',
    was: 'Er stond',
    now: 'Er staat nu',
  },
  alert: {
    label: { notice: 'Mededeling', warning: 'Waarschuwing', danger: 'Gevaar' },
    region: 'Melding van de politie',
    since: (start: string, end: string) => `Van ${start} tot ${end}.`.replace(/\.\.$/, '.'),
    at: (date: string, time: string) => `${date} om ${time}`,
  },
};

export type NewsWords = typeof nl;
