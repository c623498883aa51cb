// Triage in Dutch: what the page answers when someone has said what is going on.

export const nl = {
  label: 'Wat is er aan de hand?',
  hint: 'Schrijf het in uw eigen woorden. Bijvoorbeeld: fiets gestolen, lawaai van de buren.',
  button: 'Wijs mij de weg',
  failed: 'De weg zoeken lukt nu niet. Kies in de lijst hieronder, of bel {phone}.',
  danger: 'Vul geen formulier in',
  callNow: 'Bel {who}: {number}',
  readOn: 'Lees wat u nog kunt doen',
  crime: 'Doe aangifte',
  crimeText: 'Dit is wellicht een misdrijf. Een melding is dan niet genoeg: u doet aangifte.',
  crimeCounter: 'Dit kan niet online. Bel {phone} of kom naar een kantoor.',
  stations: 'Kantoren en openingsuren',
  elsewhere: 'Hiervoor moet u hier zijn: {who}',
  elsewhereText: 'De politie kan dit niet voor u doen.',
  page: 'Hier leest u wat u doet',
  forms: 'Dit formulier past erbij',
  formsMany: 'Deze formulieren passen erbij',
  unknown: 'Dat herkennen wij niet meteen',
  unknownText: 'Kies hieronder, schrijf het anders, of bel {phone}.',
  maybe: 'Misschien zoekt u dit',
};

export type TriageWords = typeof nl;
