// What a form says about a place while someone writes it, in French.
import type { PlaceWords } from './place-nl.ts';

export const fr: PlaceWords = {
  some: '{count} propositions. Choisissez-en une, ou continuez à écrire.',
  one: '1 proposition. Choisissez-la, ou continuez à écrire.',
  in: 'Quartier {name}',
  several: '{count} quartiers',
  which: 'Il y a {count} rues de ce nom. Choisissez la bonne, ou laissez tel quel.',
  ranges: 'Cette rue traverse {count} quartiers. Écrivez aussi le numéro, choisissez le quartier, ou laissez tel quel.',
  border: 'Cette adresse se trouve à la limite de deux quartiers. Choisissez-en un, ou laissez tel quel.',
  unknownNumber: 'Nous ne connaissons pas le numéro {number} dans cette rue. Vérifiez-le, choisissez le quartier, ou laissez tel quel.',
  outside: 'Le code postal {code} ne fait pas partie de notre zone de police. Cela s’est passé là-bas ? La police de cet endroit pourra mieux vous aider.',
  odd: 'impairs {ranges}',
  even: 'pairs {ranges}',
};
