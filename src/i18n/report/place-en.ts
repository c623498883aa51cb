// What a form says about a place while someone writes it, in English.
import type { PlaceWords } from './place-nl.ts';

export const en: PlaceWords = {
  some: '{count} suggestions. Choose one, or just go on writing.',
  one: '1 suggestion. Choose it, or just go on writing.',
  in: 'Neighbourhood {name}',
  several: '{count} neighbourhoods',
  which: 'There are {count} streets with this name. Choose the right one, or leave it as it is.',
  ranges: 'This street runs through {count} neighbourhoods. Add the house number, choose the neighbourhood, or leave it as it is.',
  border: 'This address is on the border of two neighbourhoods. Choose one, or leave it as it is.',
  unknownNumber: 'We do not know number {number} in this street. Check it, choose the neighbourhood, or leave it as it is.',
  outside: 'Postcode {code} is not in our police zone. Did it happen there? Then the police of that place can help you better.',
  odd: 'odd {ranges}',
  even: 'even {ranges}',
};
