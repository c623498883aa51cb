// What another app is told, in French, for Belgium. Same keys as nl.ts, which is the source. \u00A0 keeps : ; ? with their word.
import type { Open311Words } from './nl.ts';

export const fr: Open311Words = {
  discovery: { contact: 'Des questions sur cette adresse\u00A0? Appelez le {phone}.', more: 'Explications et exemples\u00A0: {url}', key: 'Vous n’avez pas besoin de clé.' },
  moment: 'Une date, ou une date avec l’heure, comme 2026-11-24T20:30:00+01:00.',
  received: 'Votre signalement est arrivé. Votre numéro est {reference}. Suivez votre signalement sur {url}',
  promise: 'Au plus tard le {date}, vous recevez une première réponse\u00A0; si vous n’en vouliez pas, quelqu’un l’aura lu.',
  outside: 'Ce lieu se trouve hors du territoire de {zone}. Nous avons bien conservé votre signalement. Concerne-t-il une autre commune\u00A0? Trouvez-y votre police\u00A0: {other}.',
  zero: 'La position 0,0 n’est pas un lieu sur terre. Nous ne gardons que l’adresse.',
  media: 'Nous n’ouvrons pas de photos à d’autres adresses. L’adresse de votre photo figure en texte dans votre signalement.',
  faults: {
    'no-location': 'Dites où c’est\u00A0: envoyez lat et long, address_string ou address_id.',
    'half-position': 'Envoyez lat et long ensemble, ou une adresse dans address_string.',
    'no-number': 'Écrivez lat et long en degrés (WGS84) avec un point, comme 50.85.',
    zero: 'La position 0,0 n’est pas un lieu sur terre. Envoyez la vraie position, ou une adresse dans address_string.',
    'too-long': 'Raccourcissez ceci\u00A0: {max} caractères au maximum.',
    'too-many': 'Envoyez {max} adresses de photos au maximum.',
    'unknown-attribute': 'Retirez ceci\u00A0: ce type de signalement ne le demande pas.',
    'no-way-to-answer': 'Donnez une adresse e-mail ou un numéro de téléphone. Ce type de signalement reçoit toujours une réponse.',
  },
  errors: {
    'no-service': 'Dites dans service_code de quoi il s’agit. La liste se trouve sur {list}',
    'unknown-service': 'Nous ne connaissons pas ce type de signalement\u00A0: {code}. La liste se trouve sur {list}',
    apart: 'Ce type de signalement passe uniquement par le formulaire de notre site\u00A0: {url}',
    jurisdiction: 'C’est un autre territoire que le nôtre\u00A0: {id}. Retirez jurisdiction_id, ou donnez {ours}.',
    request: 'Nous ne trouvons pas de signalement à ce numéro. Donnez le service_request_id complet que l’application a reçu\u00A0; le numéro court seul n’ouvre rien.',
    token: 'Nous ne trouvons pas de signalement pour ce token.',
    address: 'Cette adresse n’existe pas. Commencez par {discovery}',
    method: 'Ce n’est pas possible ici. À cette adresse, on peut uniquement\u00A0: {allow}.',
    key: 'Idempotency-Key doit être un UUID que vous créez une fois par signalement. Vous pouvez aussi omettre cet en-tête.',
    media: 'Envoyez application/x-www-form-urlencoded en UTF-8. XML et JSON n’existent que dans la réponse.',
    'a-file': 'Un fichier ne peut pas être joint ici. Envoyez le signalement sans fichier.',
    'cross-site': 'Ceci venait d’une page d’un autre site. Envoyez les signalements depuis une application ou depuis votre serveur.',
  },
  call: 'Vous n’y arrivez pas\u00A0? Appelez le {phone}.',
  apartReasons: {
    sensitive: 'Ce qu’il contient, ou qui le raconte, ne peut pas passer par l’application de quelqu’un d’autre.',
    oversight: 'Il concerne la police elle-même et arrive directement chez ceux qui la contrôlent.',
    'no-place': 'Il n’a pas de lieu sur la carte, et Open311 concerne des lieux.',
  },
  via: 'Arrivé par une autre application (Open311)',
  mediaAtDesk: 'Photos, que nous n’avons pas ouvertes',
};
