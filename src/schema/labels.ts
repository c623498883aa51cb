// The name of every field in an editor's own language, for the editing form; its sentence and example stand on the field itself.

/** By the name of the field. Where one name means two things, by `collection.path.name`, lists left out: that one wins. */
const names: Record<string, string> = {
  accessibility: 'Toegankelijkheidsverklaring', action: 'De knop', address: 'Adres', always: 'Altijd open', api: 'API', app: 'Toepassing', appointment: 'Afspraak',
  at: 'Moment', attribution: 'Vermelding', authority: 'Toezichthouder', avoid: 'Niet gebruiken als', backend: 'Bewaarplaats bij', body: 'Dienst', branch: 'Tak', bring: 'Meebrengen',
  call: 'Bellen', checked: 'Nagekeken op', checkedWith: 'Nagelezen door', city: 'Stad of streek', closed: 'Afgesloten', complaintBody: 'Klachtendienst', confirmed: 'Bevestigd door de zone',
  contact: 'Contactgegeven', controller: 'Verantwoordelijke', corrections: 'Rechtzettingen', cost: 'Kosten', covers: 'Werkt voor', danger: 'Bij gevaar', dataProtection: 'Gegevensbescherming',
  dataSources: 'Open gegevens', date: 'Datum', description: 'Beschrijving', detours: 'Omwegen', district: 'Stadsdeel', eloket: 'E-loket', emergency: 'Noodnummer', end: 'Einde', exceptions: 'Uitzonderingen',
  expires: 'Verdwijnt op', figure: 'Cijfer', from: 'Van', general: 'Algemeen nummer', group: 'Lijst', headOffice: 'Hoofdkantoor', holidays: 'Feestdagen', hours: 'Openingsuren',
  icon: 'Pictogram', id: 'Kantoor', instead: 'In plaats van', kind: 'Soort', known: 'Wat we weten', label: 'Tekst', language: 'Taal', lat: 'Breedtegraad', law: 'Wet', licence: 'Licentie', line: 'Uitleg', link: 'Link',
  location: 'Plaats op de kaart', lon: 'Lengtegraad', matter: 'Zaak', matters: 'Zaken', meaning: 'Betekenis', means: 'Ons woord', menu: 'Titel in het menu', minutes: 'Minuten', monthOnly: 'Alleen de maand is bekend', motto: 'Leuze',
  mo: 'Maandag', tu: 'Dinsdag', we: 'Woensdag', th: 'Donderdag', fr: 'Vrijdag', sa: 'Zaterdag', su: 'Zondag',
  name: 'Naam', neighbourhoods: 'Wijken', nextUpdate: 'Volgend bericht', nis: 'NIS-code', note: 'Opmerking', now: 'Wat er nu staat', number: 'Nummer', of: 'Origineel', officer: 'Vraag over de buurtinspecteur',
  open: 'Open', order: 'Volgorde', owner: 'Dienst die bewaakt', owners: 'Diensten', page: 'Bladzijde', part: 'Deelgemeente', permanent: 'Voorgoed', phone: 'Telefoon', pinned: 'Vaste antwoorden',
  place: 'Gemeente', points: 'Waarden', policy: 'Afspraken', postcode: 'Postcode', postcodes: 'Postcodes', poster: 'Beeld', previews: 'Voorbeelden', questions: 'Vragen', quickExit: 'Snel weg',
  redirects: 'Oude adressen', ref: 'Vindplaats', related: 'Lijkt hierop', repo: 'Bewaarplaats', review: 'Iemand kijkt mee', reviewBy: 'Opnieuw nakijken tegen', reviewed: 'Laatst nagekeken', rumour: 'Het gerucht, als vraag',
  say: 'Antwoord', security: 'Beveiliging melden', sensitive: 'Over geweld', short: 'In het kort', signIn: 'Aanmelden via', signLanguage: 'Vlaamse Gebarentaal', signer: 'Wie gebaart', source: 'Bron', sources: 'Bronnen',
  start: 'Begin', statement: 'Verklaring', station: 'Kantoor', sticky: 'Bovenaan houden', street: 'Straat', synonyms: 'Zoekwoorden', taal: 'Soort taal', tasks: 'Tegels', text: 'Tekst', time: 'Hoelang', timeZone: 'Tijdzone', together: 'Samen met',
  title: 'Titel', to: 'Leidt naar', top: 'Plaats in de top tien', transcript: 'Tekst van de video', translated: 'Vertaald op', translator: 'Vertaald door', unit: 'Eenheid', unknown: 'Wat we nog niet weten', updated: 'Aangevuld op',
  urgent: 'Dringende politiehulp', url: 'Adres van de site', use: 'Gebruiken als', value: 'Gegeven', video: 'Video', villages: 'Dorpen', warn: 'Ook verwittigen', was: 'Wat er stond', week: 'Gewone week', when: 'Bel als …', where: 'Waar', who: 'Wie',
  why: 'Waarom', wordmark: 'Naam in de kop', words: 'Wat mensen intikken',
  hard: 'Moeilijk', numbers: 'Nummers', plain: 'Gewoon', replacements: 'Vervangingen',
  'figures.points.label': 'Naam', 'figures.points.value': 'Waarde', 'points.label': 'Wie of wat', 'points.value': 'Nummer of adres', 'points.hours': 'Bereikbaar', 'questions.action.label': 'Op de knop',
  'questions.warn.page': 'Of een bladzijde', 'redirects.redirects.from': 'Oud adres', 'searchWords.synonyms': 'Andere woorden', 'stations.hours.exceptions.to': 'Tot en met', 'stations.address.number': 'Huisnummer', 'stations.short': 'In één zin',
  answerWithin: 'Antwoord binnen (werkdagen)', crimes: 'Misdrijven', example: 'Voorbeeld', fields: 'De vragen', for: 'Waarvoor wel', hint: 'Hulp bij de vraag', keepFor: 'Bewaren (dagen)', missing: 'Als het leeg blijft',
  next: 'Wat er daarna gebeurt', notFor: 'Waarvoor niet', online: 'Soms online', options: 'De antwoorden', past: 'Het is voorbij', rubric: 'Rubriek', type: 'Soort melding', unless: 'Behalve bij',
  'reports.fields.label': 'De vraag', 'reports.fields.short': 'In drie woorden', 'reports.policy': 'Belofte en bewaartijd', 'triage.danger': 'Gevaar', 'triage.now': 'Het gebeurt nu', 'triage.urgent': 'Een misdrijf dat nu gebeurt',
  alone: 'Als er niets anders staat', lasts: 'Houdt niet vanzelf op', side: 'Kant van de straat', otherZones: 'Andere zones zoeken', 'neighbourhoods.exceptions.street': 'Straat', 'triage.danger.call': 'Wie men belt', 'triage.urgent.call': 'Wie men belt', 'triage.danger.say': 'Wat men nu doet', 'triage.urgent.say': 'Wat men nu doet',
  'zone.number': 'Nummer van de zone', 'alerts.link.label': 'Op de link', 'whoDoesWhat.matters.words': 'Andere woorden', 'whoDoesWhat.matters.urgent': 'Eerst bellen',
};

/** The label of the field at `path`, such as `stations.hours.exceptions.to`; undefined where nobody has named it yet. */
export function labelOf(path: string[]): string | undefined {
  return names[path.join('.')] ?? names[path.at(-1)!];
}

/** Words for the options of a list of choices; an option without a word shows as it is written. */
export const options: Record<string, string> = {
  phone: 'telefoon', sms: 'sms', email: 'e-mail', website: 'website', app: 'app', address: 'postadres', notice: 'mededeling', warning: 'waarschuwing', danger: 'gevaar', 'head-office': 'hoofdkantoor', station: 'wijkcommissariaat',
  'police-point': 'politiepunt', open: 'open', closed: 'gesloten', bars: 'staven', line: 'lijn', shares: 'delen van een geheel', police: 'politie', city: 'stad', province: 'provincie', federal: 'federale overheid', other: 'andere',
  nl: 'Nederlands', fr: 'Frans', de: 'Duits', github: 'GitHub', gitlab: 'GitLab',
};
