// Where a matter stands on the page "wie doet wat".

/** The anchor of a matter on the page: its words in plain letters. */
export function matterAnchor(matter: string): string {
  return matter.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
