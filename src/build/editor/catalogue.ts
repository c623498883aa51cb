// How each collection stands in the web editor: its name, its place in the list, and how a new file of it is called.
import type { CollectionName } from '#schema/collections.ts';

export interface Folder {
  kind: 'folder';
  label: string;
  one: string;
  icon: string;
  /** what stands in it, for whoever opens it */
  about: string;
  /** the field that names a file */
  namedBy: string;
  /** a list of files shows them by this */
  summary: string;
  /** how a new file is called */
  file?: string;
  /** files stand in folders of folders */
  nested?: true;
  /** the page of a file on the site */
  page?: string;
  newestFirst?: string;
}

export interface Single {
  kind: 'file';
  label: string;
  icon: string;
  page?: string;
}

/** All collections. `translations` and `translatedHomes` appear once for each language, with its name behind the label. */
export const catalogue: Record<CollectionName, Folder | Single> = {
  home: { kind: 'file', label: 'Startpagina', icon: 'home', page: '/' },
  alerts: { kind: 'folder', label: 'Meldingen bovenaan', one: 'melding', icon: 'campaign', about: 'Wat nu op elke bladzijde bovenaan moet staan, van een begin tot een einde.', namedBy: 'text', summary: '{{text}}', file: '{{year}}-{{month}}-{{day}}-{{slug}}', newestFirst: 'start' },
  news: { kind: 'folder', label: 'Nieuws', one: 'nieuwsbericht', icon: 'newspaper', about: 'Nieuws en verklaringen. Een datum in de toekomst: het bericht verschijnt die dag.', namedBy: 'title', summary: '{{title}}', file: '{{year}}-{{slug}}', page: 'nieuws/{{slug}}/', newestFirst: 'date' },
  questions: { kind: 'folder', label: 'Vragen', one: 'vraag', icon: 'help', about: 'Wat burgers vragen, met het antwoord. De map is de rubriek.', namedBy: 'title', summary: '{{title}}', nested: true, page: 'vragen/{{slug}}/' },
  rubrics: { kind: 'folder', label: 'Rubrieken', one: 'rubriek', icon: 'folder', about: 'De groepen waarin de vragen staan.', namedBy: 'title', summary: '{{title}}', page: 'vragen/{{slug}}/' },
  pages: { kind: 'folder', label: 'Bladzijden', one: 'bladzijde', icon: 'article', about: 'Alle andere bladzijden. De map is het adres.', namedBy: 'title', summary: '{{title}}', nested: true, page: '{{slug}}/' },
  stations: { kind: 'folder', label: 'Kantoren', one: 'kantoor', icon: 'location_city', about: 'Commissariaten met adres en openingsuren.', namedBy: 'name', summary: '{{name}}', page: 'contact/{{slug}}/' },
  points: { kind: 'folder', label: 'Contactgegevens', one: 'contactgegeven', icon: 'call', about: 'Elk nummer, e-mailadres en webadres. Teksten verwijzen ernaar, zodat een nieuw nummer overal verandert.', namedBy: 'label', summary: '{{label}}: {{value}}' },
  neighbourhoods: { kind: 'folder', label: 'Wijken', one: 'wijk', icon: 'map', about: 'De wijken en hun commissariaat.', namedBy: 'name', summary: '{{name}}', page: 'wijk/{{slug}}/' },
  figures: { kind: 'folder', label: 'Cijfers', one: 'cijfer', icon: 'bar_chart', about: 'Getallen met hun betekenis en hun bron.', namedBy: 'title', summary: '{{title}}' },
  easyRead: { kind: 'folder', label: 'Eenvoudige taal', one: 'tekst in eenvoudige taal', icon: 'child_care', about: 'Een bladzijde nog eens, in eenvoudige taal.', namedBy: 'title', summary: '{{title}}', page: 'eenvoudig/{{slug}}/' },
  translations: { kind: 'folder', label: 'Vertalingen', one: 'vertaling', icon: 'translate', about: 'Een bladzijde in een andere taal. Het voorbeeld toont het origineel ernaast.', namedBy: 'title', summary: '{{title}}', page: '{{language}}/{{slug}}/' },
  translatedHomes: { kind: 'file', label: 'Startpagina', icon: 'translate', page: '/{{language}}/' },
  reports: { kind: 'folder', label: 'Formulieren', one: 'formulier', icon: 'edit_note', about: 'De woorden van elk formulier om iets te melden. Een formulier zonder woorden wordt niet aangeboden.', namedBy: 'title', summary: '{{title}}', page: 'melden/{{slug}}/' },
  triage: { kind: 'file', label: 'Wegwijzer bij melden', icon: 'alt_route', page: '/melden/' },
  whoDoesWhat: { kind: 'file', label: 'Wie doet wat', icon: 'fork_right', page: '/wie-doet-wat/' },
  searchWords: { kind: 'file', label: 'Wat het zoeken begrijpt', icon: 'search' },
  plainWords: { kind: 'file', label: 'Gewone woorden', icon: 'spellcheck' },
  knownNumbers: { kind: 'file', label: 'Korte nummers', icon: 'dialpad' },
  redirects: { kind: 'file', label: 'Oude adressen', icon: 'alt_route' },
  zone: { kind: 'file', label: 'Gegevens van de zone', icon: 'local_police' },
  editing: { kind: 'file', label: 'Instellingen van de redactie', icon: 'settings' },
};
