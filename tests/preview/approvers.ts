// Who must agree with a change, from CODEOWNERS: the last line that fits a file decides, and facts need two people.

export interface Approval {
  owners: string[];
  /** how many of them */
  needed: number;
  files: string[];
}

interface Rule {
  fits: RegExp;
  owners: string[];
  needed: number;
}

/** A pattern as CODEOWNERS has it, for the few forms that we use: a folder, a file, `*` within one name. */
export function patternOf(glob: string): RegExp {
  const body = glob.replace(/^\//, '').replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*\*/g, '\0').replace(/\*/g, '[^/]*').replace(/\0/g, '.*');
  const anchored = glob.startsWith('/') || glob.replace(/\/$/, '').includes('/');
  return new RegExp(`${anchored ? '^' : '(?:^|/)'}${body}${glob.endsWith('/') ? '' : '(?:/|$)'}`);
}

/** The rules in the text of a CODEOWNERS file. A line of comment `# needs 2` holds for the lines up to the next blank one. */
export function readOwners(text: string): Rule[] {
  let needed = 1;
  return text.split('\n').flatMap((line): Rule[] => {
    if (!line.trim()) needed = 1;
    needed = Number(/^#\s*needs (\d)/.exec(line)?.[1] ?? needed);
    const [glob, ...owners] = line.replace(/#.*/, '').trim().split(/\s+/);
    return glob ? [{ fits: patternOf(glob), owners, needed }] : [];
  });
}

/** Who must approve these files, each group once. */
export function approvalsFor(files: string[], rules: Rule[]): Approval[] {
  const groups = new Map<string, Approval>();
  for (const file of files) {
    const rule = rules.findLast(({ fits }) => fits.test(file));
    if (!rule?.owners.length) continue;
    const key = `${rule.needed} ${rule.owners.join(' ')}`;
    const group = groups.get(key) ?? { owners: rule.owners, needed: rule.needed, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}
