// What a form says about a place while someone writes it, in Dutch: which streets and which neighbourhood it may be. Never an obstacle.

export const nl = {
  some: '{count} voorstellen. Kies er een, of schrijf gewoon verder.',
  one: '1 voorstel. Kies het, of schrijf gewoon verder.',
  in: 'Wijk {name}',
  several: '{count} wijken',
  which: 'Er zijn {count} straten met deze naam. Kies de juiste, of laat het zo.',
  ranges: 'Deze straat ligt in {count} wijken. Schrijf ook het huisnummer, kies de wijk, of laat het zo.',
  border: 'Dit adres ligt op de grens van twee wijken. Kies er een, of laat het zo.',
  unknownNumber: 'Het nummer {number} kennen wij niet in deze straat. Kijk het na, kies de wijk, of laat het zo.',
  outside: 'Postcode {code} ligt niet in onze politiezone. Gebeurde het daar? Dan helpt de politie van die plaats u beter.',
  odd: 'oneven {ranges}',
  even: 'even {ranges}',
};

export type PlaceWords = typeof nl;
