// What goes wrong with the files while a command runs, in words: nothing of it is a bug, and no officer reads a stack.

const damaged = 'Een van de bestanden is beschadigd. Zet het terug uit uw reservekopie, en bewaar het beschadigde bestand voor onderzoek.';
const full = 'De schijf is vol. Maak plaats en geef dezelfde opdracht opnieuw.';

/** SQLite's numbers for it, and those of the system. */
const told: Record<string, string> = {
  5: 'Een ander programma is net bezig met dezelfde bestanden. Probeer het zo meteen opnieuw.',
  8: 'In de bestanden kan niet geschreven worden. Kijk na of ze van u zijn, en of de schijf niet alleen te lezen is.',
  10: 'De schijf antwoordt niet zoals het hoort. Kijk na of ze nog goed is, en probeer het opnieuw.',
  11: damaged,
  13: full,
  14: 'Een van de bestanden kan niet geopend worden. Kijk na of ze van u zijn.',
  26: damaged,
  ENOSPC: full,
  EROFS: 'In de bestanden kan niet geschreven worden. Kijk na of de schijf niet alleen te lezen is.',
  EACCES: 'In de bestanden kan niet geschreven of gelezen worden. Kijk na of ze van u zijn.',
};

/** The sentence for an error of the disk; undefined for one that is ours. */
export function troubleSentence(error: unknown): string | undefined {
  const { code, errcode } = error as { code?: string; errcode?: number };
  // The last eight bits: what stands before them only says where it happened (https://sqlite.org/rescode.html).
  return told[errcode === undefined ? (code ?? '') : errcode & 255];
}
