// What an author may write instead of a tag of HTML.

const website = 'Schrijf <Website to="…">leesbare tekst</Website>, of een link naar een bladzijde van deze site: [tekst](/contact/). ';
const picture = 'Schrijf ![wat er te zien is](/media/naam.jpg). ';
const form = 'Een formulier maakt de redactie niet zelf: verwijs met <Action to="/contact/">. ';
const nothing = 'Verwijder de tag en alles wat erin staat: een tekst voert niets uit. ';

const instead = new Map(Object.entries({
  a: website, iframe: website, frame: website, object: website, embed: website, portal: website,
  img: picture, picture, video: picture, audio: picture, svg: picture, canvas: picture, math: picture,
  form, input: form, button: form, select: form, textarea: form,
  script: nothing, style: nothing, link: nothing, meta: nothing, base: nothing, template: nothing, noscript: nothing,
  b: 'Schrijf **vet**. ', strong: 'Schrijf **vet**. ', i: 'Schrijf *cursief*. ', em: 'Schrijf *cursief*. ',
  br: 'Laat een lege regel. ', p: 'Laat een lege regel. ', ul: 'Begin elke regel met -. ', ol: 'Begin elke regel met 1. ', li: 'Begin elke regel met -. ',
}));

/** What to write instead of a tag; empty for a tag that has no other way. */
export const insteadOf = (tag: string): string => instead.get(tag.toLowerCase().split(':')[0]!) ?? (/^h[1-6]$/i.test(tag) ? 'Begin de kop met ##. ' : '');
