// Photos with a report in Dutch: choosing them, sending them, and what became of each. Plain sentences with {names} in them.
import type { PhotoRefusal, PhotoState } from '#domain/report/photos.ts';

export interface PhotoWords {
  /** of the question; `limits` says number, size and kind */
  label: string;
  short: string;
  limits: string;
  careful: string;
  /** how a photo is called: with `{place}`, and with `{name}` where its owner called it something */
  photo: string;
  named: string;
  /** `{megabytes}` */
  size: string;
  /** in the question, by the script */
  order: string;
  smaller: string;
  /** instead of it, where no script makes them ready */
  asTheyAre: string;
  onlyHere: string;
  tooMany: string;
  making: string;
  ready: string;
  remove: string;
  keepOut: string;
  preview: string;
  /** the place that a camera wrote into a photo */
  placeFound: string;
  usePlace: string;
  leavePlace: string;
  placeUsed: string;
  placeLeft: string;
  none: string;
  /** on receipt and status page */
  title: string;
  counted: string;
  allHere: string;
  follow: string;
  until: string;
  closed: string;
  states: Record<PhotoState, string>;
  refusals: Record<PhotoRefusal, string>;
  waitingHere: string;
  sending: string;
  interrupted: string;
  notHere: string;
  stayOpen: string;
  mayClose: string;
  tryNow: string;
  add: string;
  addLabel: string;
  addSend: string;
  removePhoto: string;
  removeSure: string;
  loading: string;
  later: string;
  said: Record<'photos' | 'photos-some' | 'photo-removed' | 'none', string>;
  /** on the home page */
  goOnPhotos: string;
  /** in the table of what is asked and kept: `{count}` and `{megabytes}`, `{days}`, `{hours}` */
  kept: Record<'heading' | 'forms' | 'most' | 'days' | 'device' | 'undecodable' | 'hours', string>;
}

export const nl: PhotoWords = {
  label: 'Wilt u foto’s meesturen?',
  short: 'foto’s',
  limits: 'Hoogstens {count} foto’s van elk hoogstens {megabytes} MB. Kies foto’s zoals een telefoon of een camera ze maakt: JPEG, PNG, WebP of HEIC.',
  careful: 'Breng uzelf niet in gevaar voor een foto.',
  photo: 'Foto {place}',
  named: 'Foto {place}: {name}',
  size: '{megabytes} MB',
  order: 'Eerst vertrekt de tekst van uw melding. De foto’s volgen daarna vanzelf.',
  smaller: 'Uw toestel maakt de foto’s eerst kleiner. Wanneer en waar ze genomen zijn, gaat niet mee.',
  asTheyAre: 'Zonder JavaScript vertrekt een foto zoals ze op uw toestel staat, ook met waar en wanneer ze genomen is. Wie uw melding behandelt, krijgt een kopie zonder die gegevens. Het origineel blijft op slot bewaard.',
  onlyHere: 'Uw toestel kan deze foto’s niet bewaren. Ze gaan mee zolang u deze pagina openlaat.',
  tooMany: 'U kunt hoogstens {count} foto’s meesturen. De andere zijn niet gekozen.',
  making: 'Wordt kleiner gemaakt…',
  ready: 'Klaar om mee te gaan',
  remove: 'Neem weg',
  keepOut: 'Neem deze foto weg',
  preview: 'Voorbeeld van foto {place}',
  placeFound: 'In deze foto staat waar ze genomen is: {lat}, {lon}. Dat gaat alleen mee als u het wilt.',
  usePlace: 'Gebruik deze plaats voor mijn melding',
  leavePlace: 'Laat deze plaats weg',
  placeUsed: 'Deze plaats gaat mee met uw melding.',
  placeLeft: 'Deze plaats gaat niet mee.',
  none: 'Geen foto’s',
  title: 'Uw foto’s',
  counted: '{arrived} van {count} foto’s aangekomen.',
  allHere: 'Al uw foto’s zijn aangekomen.',
  follow: 'De tekst van uw melding is aangekomen. Uw foto’s volgen nu.',
  until: 'U kunt foto’s sturen tot {when}',
  closed: 'U kunt bij deze melding geen foto’s meer sturen. Wilt u er toch nog een bezorgen? Bel ons dan.',
  states: {
    waiting: 'Nog niet aangekomen',
    partly: '{percent} % aangekomen',
    arrived: 'Aangekomen',
    removed: 'Door u weggenomen',
    'too-late': 'Niet aangekomen: de tijd is voorbij',
    refused: 'Niet aangenomen',
  },
  refusals: {
    'too-large': 'Groter dan {megabytes} MB: kies een kleinere foto.',
    'not-a-photo': 'Dit is geen foto die wij kunnen lezen: kies een JPEG, PNG, WebP of HEIC.',
    empty: 'Dit bestand is leeg: kies een andere foto.',
    'too-many': 'Dit was er een te veel: hoogstens {count} foto’s.',
    'not-kept': 'Wij konden deze foto niet bewaren: stuur ze opnieuw.',
  },
  waitingHere: 'Staat klaar op dit toestel',
  sending: 'Wordt verstuurd: {percent} %',
  interrupted: 'De verbinding is weg. Wij proberen het vanzelf opnieuw; er gaat niets verloren.',
  notHere: 'Staat niet op dit toestel: kies ze opnieuw.',
  stayOpen: 'Laat deze pagina open tot alle foto’s aangekomen zijn.',
  mayClose: 'Sluit u deze pagina, dan gaat het verder als u ze opnieuw opent op dit toestel.',
  tryNow: 'Probeer nu opnieuw',
  add: 'Stuur foto’s bij',
  addLabel: 'Kies foto’s',
  addSend: 'Verstuur de foto’s',
  removePhoto: 'Neem weg',
  removeSure: 'Wilt u deze foto wegnemen? Ze gaat dan niet mee met uw melding.',
  loading: 'De vraag over foto’s komt…',
  later: 'Foto’s kiezen lukt nu niet: uw toestel heeft geen goede verbinding. Ga gerust verder. Na het versturen kunt u nog 48 uur foto’s sturen op de pagina van uw melding.',
  said: {
    photos: 'Uw foto’s zijn aangekomen.',
    'photos-some': 'Niet elke foto is aangekomen. Hieronder leest u welke, en waarom.',
    'photo-removed': 'De foto is weggenomen.',
    none: 'Kies eerst een foto.',
  },
  goOnPhotos: 'Er staan nog foto’s van uw melding klaar om te versturen',
  kept: {
    heading: 'Foto’s',
    forms: 'Foto’s kunnen mee met deze formulieren:',
    most: 'hoogstens {count}, elk hoogstens {megabytes} MB, alleen als u dat wilt',
    days: 'we bewaren ze even lang als de melding: {days} dagen na het afsluiten',
    device: 'Uw toestel maakt een foto kleiner voor ze vertrekt. Waar, wanneer en waarmee ze genomen is, gaat niet mee. De plaats gaat alleen mee als u ze zelf als plaats van uw melding kiest.',
    undecodable: 'Kan uw toestel een foto niet kleiner maken? Dan vertrekt ze zoals ze is, maar zonder de plaats.',
    hours: 'Tot {hours} uur na uw melding kunt u foto’s sturen. Zo lang wachten ze op uw toestel als uw verbinding wegvalt.',
  },
};
