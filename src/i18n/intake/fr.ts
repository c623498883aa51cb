// Why the intake did not take a report, in French.

import { photoProblems } from '../report/photo-problems-fr.ts';
import type { nl } from './nl.ts';

export const fr: typeof nl = {
  problems: {
    'too-large': { title: 'C’est trop long', text: 'Votre message est trop grand pour être envoyé. Raccourcissez votre texte et envoyez-le à nouveau.' },
    'not-utf8': { title: 'Nous n’avons pas pu lire ces caractères', text: 'Votre message n’a pas été envoyé en UTF-8. Essayez avec un autre navigateur.' },
    'not-json': { title: 'Nous n’avons pas pu lire ceci', text: 'Le message n’est pas du JSON valable.' },
    'too-deep': { title: 'Nous n’avons pas pu lire ceci', text: 'Le JSON a trop de niveaux.' },
    'name-twice': { title: 'Nous n’avons pas pu lire ceci', text: 'Un nom figure deux fois dans le JSON.' },
    'not-a-form': { title: 'Nous n’avons pas pu lire ceci', text: 'Le formulaire est arrivé abîmé. Revenez en arrière et envoyez-le à nouveau.' },
    'a-file': { title: 'Un fichier ne peut pas être joint ici', text: 'Ce formulaire ne prend pas de photos ni de fichiers. Revenez en arrière et envoyez-le sans fichier.' },
    'wrong-media-type': { title: 'Nous ne connaissons pas ce type de message', text: 'Envoyez le formulaire de ce site, ou du JSON en UTF-8.' },
    'missing-key': { title: 'La clé du signalement manque', text: 'Envoyez une Idempotency-Key : un UUID créé une seule fois par signalement.' },
    'foreign-key': { title: 'Envoyez encore une fois', text: 'Nous n’avons pas pu vérifier que cette page venait de nous. Rien n’a encore été envoyé. Relisez vos réponses et envoyez à nouveau.' },
    'key-reused': { title: 'Ce signalement a déjà été envoyé, avec un autre texte', text: 'Nous avons déjà un autre signalement sous cette clé. Commencez un nouveau signalement, ou complétez le premier sur sa page de suivi.' },
    faults: { title: 'Il y a une erreur dans le signalement', text: 'Corrigez les champs de la liste et envoyez à nouveau.' },
    'cross-site': { title: 'Ceci vient d’un autre site', text: 'Nous n’acceptons que les formulaires remplis sur notre propre site.' },
    'not-kept': { title: 'Nous ne pouvons pas conserver votre signalement pour le moment', text: 'Il n’a pas été envoyé. Réessayez dans quelques minutes, ou appelez-nous.' },
    unreadable: { title: 'Nous n’avons pas pu lire ceci', text: 'La demande est arrivée abîmée. Réessayez.' },
    'not-allowed': { title: 'Ce n’est pas possible ici', text: 'À cette adresse, vous pouvez seulement envoyer un signalement.' },
    'not-here': { title: 'Ce n’est pas possible ici', text: 'Revenez à la page précédente et utilisez les boutons et les liens qui s’y trouvent.' },
    ...photoProblems,
  },
};
