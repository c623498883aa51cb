// What another app is told, in Dutch: meant to be shown to the person who uses it. Sentences with {names} in them.
import type { ApartReason } from '#domain/report/report-type.ts';

export const nl = {
  discovery: { contact: 'Vragen over dit adres? Bel {phone}.', more: 'Uitleg en voorbeelden: {url}', key: 'U hebt geen sleutel nodig.' },
  moment: 'Een datum, of een datum met uur zoals 2026-11-24T20:30:00+01:00.',
  received: 'Uw melding is aangekomen. Uw nummer is {reference}. Volg uw melding op {url}',
  promise: 'Ten laatste op {date} krijgt u een eerste antwoord, of heeft iemand ze bekeken als u geen antwoord vroeg.',
  outside: 'De plaats ligt buiten het gebied van {zone}. Wij hebben uw melding wel bewaard. Hoort ze bij een andere gemeente? Vind daar uw politie: {other}.',
  zero: 'De positie 0,0 is geen plaats op land. Wij bewaren alleen het adres.',
  media: 'Wij openen geen foto’s op andere adressen. Het adres van uw foto staat als tekst bij uw melding.',
  addPhotos: 'Voeg uw foto’s toe op de pagina waar u uw melding volgt.',
  faults: {
    'no-location': 'Zeg waar het is: stuur lat en long, address_string of address_id.',
    'half-position': 'Stuur lat en long samen, of een adres in address_string.',
    'no-number': 'Schrijf lat en long in graden (WGS84) met een punt, zoals 50.85.',
    zero: 'De positie 0,0 is geen plaats op land. Stuur de echte positie, of een adres in address_string.',
    'too-long': 'Maak dit korter, tot hoogstens {max} tekens.',
    'too-many': 'Stuur hoogstens {max} adressen van foto’s.',
    twice: 'Dit kwam meer dan één keer, telkens anders. Stuur het één keer.',
    'unknown-attribute': 'Laat dit weg: dit soort melding vraagt het niet.',
    'no-way-to-answer': 'Geef een e-mailadres of een telefoonnummer. Dit soort melding krijgt altijd een antwoord.',
  },
  errors: {
    'no-service': 'Zeg in service_code waarover het gaat. De lijst staat op {list}',
    'unknown-service': 'Dit soort melding kennen wij niet: {code}. De lijst staat op {list}',
    apart: 'Dit soort melding komt alleen met het formulier op onze site: {url}',
    jurisdiction: 'Dit is een ander gebied dan het onze: {id}. Laat jurisdiction_id weg, of geef {ours}.',
    request: 'Bij dit nummer vinden wij geen melding. Geef het hele service_request_id dat de app kreeg; het korte nummer alleen opent niets.',
    token: 'Bij deze token vinden wij geen melding.',
    address: 'Dit adres bestaat niet. Begin bij {discovery}',
    method: 'Dit kan hier niet. Op dit adres kan alleen: {allow}.',
    key: 'Idempotency-Key moet een UUID zijn die u één keer maakt per melding. U mag de kop ook weglaten.',
    media: 'Stuur application/x-www-form-urlencoded in UTF-8. XML en JSON zijn er alleen in het antwoord.',
    'a-file': 'Een bestand kan hier niet mee. Stuur de melding zonder.',
    'cross-site': 'Dit kwam van een bladzijde van een andere site. Stuur meldingen uit een app of van uw server.',
  },
  call: 'Lukt het niet? Bel {phone}.',
  /** for people who write apps: why a type is not among the services */
  list: { open: 'Deze meldingen mag uw app sturen:', apart: 'Deze komen alleen met het formulier op onze site:' },
  apartReasons: {
    sensitive: 'Wat erin staat, of wie het vertelt, mag niet door de app van iemand anders gaan.',
    oversight: 'Het gaat over de politie zelf en komt rechtstreeks bij wie haar controleert.',
    'no-place': 'Het heeft geen plaats op de kaart, en Open311 gaat over plaatsen.',
    'no-story': 'Het vraagt geen verhaal in woorden, en dat stuurt zo’n app altijd mee.',
  } satisfies Record<ApartReason, string>,
  /** at the desk */
  via: 'Kwam via een andere app (Open311)',
  mediaAtDesk: 'Foto’s, niet door ons geopend',
};

export type Open311Words = typeof nl;
