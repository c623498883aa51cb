// What the site says when there is no line, in French.

import type { nl } from './nl.ts';

export const fr: typeof nl = {
  title: 'Vous n’avez pas de connexion',
  description: 'Cette page ne peut pas être chargée pour le moment et n’est pas sur votre appareil. Téléphoner est possible sans internet.',
  text: 'Cette page n’est pas sur votre appareil. Téléphoner est possible sans internet.',
  again: 'Réessayez',
  worker: {
    kept: 'Ces pages sont bien sur votre appareil',
    offline: 'Vous n’avez pas de connexion. Cette page date du {when} et se trouvait encore sur votre appareil.',
    slow: 'La connexion est lente. Cette page date du {when} et se trouvait encore sur votre appareil.',
    down: 'Notre site ne répond pas pour le moment. Cette page date du {when} et se trouvait encore sur votre appareil.',
    old: 'C’était il y a plus d’un jour : des numéros et des heures ont pu changer.',
  },
};
