// What is told when a photo cannot be taken, in French.
import type { PhotoProblems } from './photo-problems-nl.ts';

export const photoProblems: PhotoProblems = {
  'photo-too-large': { title: 'Cette photo est trop lourde', text: 'Une photo peut faire 25 Mo au plus. Choisissez-en une plus petite. Votre signalement est conservé.' },
  'photo-empty': { title: 'Ce fichier est vide', text: 'Il n’y a rien dans ce fichier. Choisissez à nouveau la photo. Votre signalement est conservé.' },
  'not-a-photo': { title: 'Ce fichier n’est pas une photo', text: 'Choisissez une photo, par exemple JPEG, PNG, WebP ou HEIC. Votre signalement est conservé.' },
  'too-many-photos': { title: 'Il y a déjà cinq photos', text: 'Un signalement compte cinq photos au plus. Supprimez-en d’abord une.' },
  'photo-too-late': { title: 'Le délai pour les photos est passé', text: 'Vous pouvez envoyer des photos jusqu’à 48 heures après votre signalement. Appelez-nous si une photo est encore nécessaire.' },
  'photo-removed': { title: 'Cette photo a été supprimée', text: 'Vous avez repris cette photo. Choisissez-la à nouveau si vous voulez quand même l’envoyer.' },
  'photo-there': { title: 'Cette photo est déjà arrivée', text: 'La photo est entièrement conservée. Vous n’avez plus rien à faire.' },
  'wrong-offset': { title: 'Cette partie n’a pas sa place ici', text: 'Continuez à partir de la position donnée dans Upload-Offset.' },
  'photo-over': { title: 'Cette partie est trop longue', text: 'La photo deviendrait plus longue qu’annoncé. Continuez à partir de la position donnée dans Upload-Offset.' },
  'wrong-checksum': { title: 'Cette partie est arrivée abîmée', text: 'Envoyez à nouveau la même partie. Rien n’en est conservé.' },
  'wrong-whole': { title: 'La photo est arrivée abîmée', text: 'Envoyez-la à nouveau depuis le début. Votre signalement est conservé.' },
  'chunk-too-small': { title: 'Cette partie est trop petite', text: 'Chaque partie, sauf la dernière, compte au moins 64 octets.' },
  'bad-upload': { title: 'Il manque quelque chose', text: 'Indiquez au début la longueur de la photo (Upload-Length) et son SHA-256 (Upload-Metadata), et pour chaque partie où elle commence (Upload-Offset).' },
  'wrong-version': { title: 'Nous ne connaissons pas cette version', text: 'Les photos arrivent ici par tus 1.0.0\u00A0: envoyez Tus-Resumable: 1.0.0.' },
  'photo-not-kept': { title: 'Nous ne pouvons pas conserver cette photo maintenant', text: 'Votre signalement est conservé. Réessayez d’envoyer la photo dans quelques minutes, ou appelez-nous.' },
  'files-too-large': { title: 'Les photos sont trop lourdes ensemble', text: 'Envoyez-en moins à la fois, ou envoyez d’abord votre signalement sans photos\u00A0: vous pourrez ensuite les ajouter sur la page de suivi.' },
};
