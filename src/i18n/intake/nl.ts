// Why the intake did not take a report, in Dutch: the source.

import { photoProblems } from '../report/photo-problems-nl.ts';

export const nl = {
  problems: {
    'too-large': { title: 'Dit is te lang', text: 'Uw bericht is te groot om te versturen. Kort uw tekst in en verstuur opnieuw.' },
    'not-utf8': { title: 'Deze tekens konden we niet lezen', text: 'Uw bericht is niet in UTF-8 verstuurd. Probeer het met een andere browser.' },
    'not-json': { title: 'Dit konden we niet lezen', text: 'Het bericht is geen geldige JSON.' },
    'too-deep': { title: 'Dit konden we niet lezen', text: 'De JSON heeft te veel lagen.' },
    'name-twice': { title: 'Dit konden we niet lezen', text: 'Een naam staat twee keer in de JSON.' },
    'not-a-form': { title: 'Dit konden we niet lezen', text: 'Het formulier kwam beschadigd aan. Ga terug en verstuur het opnieuw.' },
    'a-file': { title: 'Een bestand kan hier niet mee', text: 'Bij dit formulier horen geen foto’s of bestanden. Ga terug en verstuur het zonder.' },
    'wrong-media-type': { title: 'Dit soort bericht kennen we hier niet', text: 'Verstuur het formulier van deze site, of JSON in UTF-8.' },
    'missing-key': { title: 'De sleutel van de melding ontbreekt', text: 'Stuur een Idempotency-Key mee: een UUID die u één keer maakt per melding.' },
    'foreign-key': { title: 'Verstuur nog één keer', text: 'We konden niet nagaan of u deze bladzijde van ons kreeg. Er is nog niets verstuurd. Kijk uw antwoorden na en verstuur opnieuw.' },
    'key-reused': { title: 'Deze melding is al verstuurd, met een andere tekst', text: 'Onder deze sleutel hebben we al een andere melding. Begin een nieuwe melding, of vul de eerste aan op haar statuspagina.' },
    faults: { title: 'Er klopt iets niet in de melding', text: 'Verbeter de velden die in de lijst staan en verstuur opnieuw.' },
    'cross-site': { title: 'Dit kwam van een andere site', text: 'We nemen alleen formulieren aan die u op onze eigen site invult.' },
    'not-kept': { title: 'We kunnen uw melding nu niet bewaren', text: 'Ze is niet verstuurd. Probeer het over enkele minuten opnieuw, of bel ons.' },
    unreadable: { title: 'Dit konden we niet lezen', text: 'De vraag kwam beschadigd aan. Probeer het opnieuw.' },
    'not-allowed': { title: 'Dit kan hier niet', text: 'Op dit adres kunt u alleen een melding versturen.' },
    'not-here': { title: 'Dit kan hier niet', text: 'Ga terug naar de vorige bladzijde en gebruik de knoppen en de links die daar staan.' },
    ...photoProblems,
  },
};
