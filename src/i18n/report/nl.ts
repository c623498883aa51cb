// Reports in Dutch: what is to mend in a form, who handles a report, how far it is, why it was closed.
import type { AnswerWay } from '#domain/report/answers.ts';
import type { FieldWords } from '#domain/report/form-words.ts';
import type { Handler, ReportType } from '#domain/report/report-type.ts';
import type { FaultSentences } from '#domain/report/say-fault.ts';
import type { CloseReason, Step } from '#domain/report/status.ts';
import type { Suspicion } from '#domain/report/suspicion.ts';
import { nl as pages, type PageWords } from './pages-nl.ts';
import { nl as photos, type PhotoWords } from './photos-nl.ts';
import { nl as place, type PlaceWords } from './place-nl.ts';
import { nl as triage, type TriageWords } from './triage-nl.ts';

export interface ReportWords extends FaultSentences {
  /** a sentence about the whole form or about nothing that has a field */
  form: { label: string };
  contact: Record<'answerBy' | 'name' | 'email' | 'phone', FieldWords>;
  ways: Record<AnswerWay, string>;
  handlers: Record<Handler, string>;
  steps: Record<Step, string>;
  stepTexts: Record<Step, string>;
  reasons: Record<CloseReason, string>;
  suspicions: Record<Suspicion, string>;
  /** the list of forms, and the table of what is asked and kept; `{days}` in `days` and `within` */
  lists: Record<'unfinished' | 'forms' | 'yes' | 'no' | 'table' | 'form' | 'personal' | 'others' | 'handling' | 'days' | 'answer' | 'within', string> & { contact: Record<ReportType['contact'], string> };
  /** form, check, receipt and status */
  pages: PageWords;
  photos: PhotoWords;
  /** about a place that is being written */
  place: PlaceWords;
  triage: TriageWords;
}

export const nl: ReportWords = {
  form: { label: 'dit formulier' },
  forExample: 'Bijvoorbeeld: {example}',
  faults: {
    required: 'Vul dit in: {label}.',
    'too-long': 'Maak dit korter, tot hoogstens {max} tekens: {label}.',
    'not-an-option': 'Kies een van de antwoorden: {label}.',
    'not-a-moment': 'Schrijf een dag die bestaat, zoals 14/3/2026, en een uur zoals 9.05: {label}.',
    'in-the-future': 'Kies een dag en een uur die al voorbij zijn: {label}.',
    'in-the-past': 'Kies een dag en een uur die nog komen: {label}.',
    'not-an-email': 'Schrijf een volledig e-mailadres, zoals {example}.',
    'not-a-phone': 'Schrijf een telefoonnummer met alle cijfers, zoals {example}.',
    'no-way-to-answer': 'Kies hoe wij u kunnen antwoorden: per e-mail of per telefoon.',
    'wrong-kind': 'Vul dit opnieuw in; wij konden uw antwoord niet lezen: {label}.',
    'unknown-field': 'Herlaad deze pagina en vul het formulier opnieuw in: er is een antwoord bij dat wij niet vroegen.',
    'unknown-type': 'Kies op de pagina Melden opnieuw waarover uw melding gaat.',
    'too-many-photos': 'Stuur hoogstens {max} foto’s mee.',
  },
  contact: {
    answerBy: { label: 'Hoe wilt u een antwoord krijgen?', missing: 'Kies hoe wij u mogen antwoorden.' },
    name: { label: 'Uw naam', missing: 'Schrijf uw naam.', example: 'An Peeters' },
    email: { label: 'Uw e-mailadres', missing: 'Schrijf het e-mailadres waarop wij u mogen antwoorden.', example: 'naam@voorbeeld.be' },
    phone: { label: 'Uw telefoonnummer', missing: 'Schrijf het nummer waarop wij u mogen bellen.', example: '0400 00 00 00' },
  },
  ways: { mail: 'Per e-mail', phone: 'Per telefoon', none: 'Ik wil geen antwoord' },
  handlers: {
    meldpunt: 'het Meldpunt van de politie',
    traffic: 'de dienst die zich met verkeer bezighoudt',
    'neighbourhood-team': 'het wijkteam van de buurt',
    investigation: 'de recherche',
    'front-desk': 'het onthaal',
    'internal-oversight': 'de dienst die klachten over de politie behandelt',
    communication: 'de dienst communicatie',
    'web-team': 'wie deze website beheert',
  },
  steps: { received: 'Ontvangen', assigned: 'Toegewezen', answered: 'Beantwoord', forwarded: 'Doorgestuurd', closed: 'Afgesloten', reopened: 'Opnieuw geopend' },
  stepTexts: {
    received: 'Uw melding is aangekomen en goed bewaard.',
    assigned: 'Een medewerker bekijkt uw melding.',
    answered: 'Wij hebben u een antwoord gestuurd of u gebeld.',
    forwarded: 'Een andere dienst heeft uw melding gekregen.',
    closed: 'Wij werken niet meer aan deze melding. U kunt ze opnieuw openen.',
    reopened: 'De melding is weer open. Een medewerker bekijkt ze opnieuw.',
  },
  reasons: {
    answered: 'U kreeg een antwoord op uw vraag.',
    acted: 'Wij zijn met uw melding aan de slag gegaan. Dat betekent niet dat het probleem weg is.',
    forwarded: 'Een andere dienst werkt er verder aan.',
    known: 'Wij kenden dit al en volgen het op.',
    'not-police': 'Dit is geen werk voor de politie.',
    'not-enough': 'Wij hebben te weinig gegevens om verder te gaan.',
    withdrawn: 'U vroeg ons om te stoppen.',
    duplicate: 'Wij kregen dezelfde melding al eerder en werken daarin verder.',
  },
  suspicions: {
    trap: 'een veld dat mensen niet zien, is ingevuld',
    fast: 'ingevuld in minder dan vier seconden',
    crowd: 'veel meldingen van hetzelfde netwerk in een uur',
    repeated: 'dezelfde woorden als een andere melding van vandaag',
    links: 'veel links in de tekst',
    unproven: 'zonder de rekensom die tijdens een aanval gevraagd wordt',
  },
  lists: {
    unfinished: 'Nog niet af op dit toestel',
    forms: 'Formulieren',
    yes: 'Wel:',
    no: 'Niet:',
    table: 'Wat elk formulier vraagt, wie het leest en hoelang het bewaard blijft',
    form: 'Formulier',
    personal: 'Vragen waarvan het antwoord kan tonen wie iemand is',
    others: 'Andere vragen',
    handling: 'Wie het behandelt, en hoelang we het bewaren',
    days: '{days} dagen na het afsluiten',
    answer: 'Eerste antwoord',
    within: 'binnen {days} werkdagen',
    contact: { required: 'uw naam en hoe we u antwoorden', optional: 'uw naam en hoe we u antwoorden, alleen als u een antwoord wilt', anonymous: 'uw naam en hoe we u antwoorden, alleen als u dat zelf wilt' },
  },
  pages,
  photos,
  place,
  triage,
};
