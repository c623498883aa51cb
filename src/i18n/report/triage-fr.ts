// Triage in French, for Belgium. Same keys as triage-nl.ts, which is the source. \u00A0 keeps : ; ? and « » with their word.
import type { TriageWords } from './triage-nl.ts';

export const fr: TriageWords = {
  label: 'Que se passe-t-il\u00A0?',
  hint: 'Écrivez-le avec vos mots. Par exemple\u00A0: vélo volé, bruit des voisins.',
  button: 'Montrez-moi le chemin',
  failed: 'Nous ne trouvons pas le chemin maintenant. Choisissez dans la liste ci-dessous, ou appelez le {phone}.',
  danger: 'Ne remplissez pas de formulaire',
  callNow: 'Appelez {who}\u00A0: {number}',
  readOn: 'Lisez ce que vous pouvez encore faire',
  crime: 'Portez plainte',
  crimeText: 'C’est peut-être une infraction. Un signalement ne suffit pas\u00A0: vous portez plainte.',
  crimeCounter: 'Ce n’est pas possible en ligne. Appelez le {phone} ou venez dans un commissariat.',
  stations: 'Commissariats et heures d’ouverture',
  elsewhere: 'Pour cela, adressez-vous ici\u00A0: {who}',
  elsewhereText: 'La police ne peut pas faire cela pour vous.',
  page: 'Lisez ici ce que vous pouvez faire',
  forms: 'Ce formulaire convient',
  formsMany: 'Ces formulaires conviennent',
  unknown: 'Nous ne reconnaissons pas cela tout de suite',
  unknownText: 'Choisissez ci-dessous, écrivez-le autrement, ou appelez le {phone}.',
  maybe: 'Vous cherchez peut-être ceci',
};
