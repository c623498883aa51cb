// What is told when a photo cannot be taken. Dutch is the source.

export const photoProblems = {
  'photo-too-large': { title: 'Deze foto is te groot', text: 'Een foto mag hoogstens 25 MB zijn. Kies een kleinere. Uw melding zelf is bewaard.' },
  'photo-empty': { title: 'Dit bestand is leeg', text: 'Er zit niets in dit bestand. Kies de foto opnieuw. Uw melding zelf is bewaard.' },
  'not-a-photo': { title: 'Dit bestand is geen foto', text: 'Kies een foto, zoals een JPEG, PNG, WebP of HEIC. Uw melding zelf is bewaard.' },
  'too-many-photos': { title: 'Er zijn al vijf foto’s', text: 'Bij een melding horen hoogstens vijf foto’s. Verwijder er eerst een.' },
  'photo-too-late': { title: 'De tijd voor foto’s is voorbij', text: 'Foto’s kunt u sturen tot 48 uur na uw melding. Bel ons als een foto nog nodig is.' },
  'photo-removed': { title: 'Deze foto is verwijderd', text: 'U hebt deze foto teruggenomen. Kies ze opnieuw als u ze toch wilt sturen.' },
  'photo-there': { title: 'Deze foto is al aangekomen', text: 'De foto is helemaal bewaard. U hoeft niets meer te doen.' },
  'wrong-offset': { title: 'Dit deel hoort hier niet', text: 'Ga verder vanaf de plaats in Upload-Offset.' },
  'photo-over': { title: 'Dit deel is te lang', text: 'De foto zou langer worden dan werd gezegd. Ga verder vanaf de plaats in Upload-Offset.' },
  'wrong-checksum': { title: 'Dit deel kwam beschadigd aan', text: 'Stuur hetzelfde deel opnieuw. Er is niets van bewaard.' },
  'wrong-whole': { title: 'De foto kwam beschadigd aan', text: 'Stuur ze opnieuw vanaf het begin. Uw melding zelf is bewaard.' },
  'chunk-too-small': { title: 'Dit deel is te klein', text: 'Elk deel behalve het laatste telt minstens 64 bytes.' },
  'bad-upload': { title: 'Hier ontbreekt iets', text: 'Zeg bij het begin hoe lang de foto is (Upload-Length) en wat haar SHA-256 is (Upload-Metadata), en bij elk deel waar het begint (Upload-Offset).' },
  'wrong-version': { title: 'Deze versie kennen we niet', text: 'Foto’s komen hier met tus 1.0.0: stuur Tus-Resumable: 1.0.0 mee.' },
  'photo-not-kept': { title: 'We kunnen deze foto nu niet bewaren', text: 'Uw melding zelf is bewaard. Probeer de foto over enkele minuten opnieuw, of bel ons.' },
  'files-too-large': { title: 'De foto’s zijn samen te groot', text: 'Stuur er minder tegelijk, of verstuur uw melding eerst zonder foto’s: daarna kunt u ze op de statuspagina toevoegen.' },
};

export type PhotoProblems = Record<keyof typeof photoProblems, { title: string; text: string }>;
