// CODEOWNERS as GitLab reads it: sections that each count on their own, with how many people they need and what they leave out.
import { patternOf, type Approval } from '../approvers.ts';

interface Section {
  owners: string[];
  needed: number;
  holds: RegExp[];
  leavesOut: RegExp[];
}

/** The sections in the order of the file; lines outside a section are not ours to use. */
export function readSections(text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (!line || line.startsWith('#')) continue;
    const [, needed = '1', owners] = /^\[[^\]]+\](?:\[(\d+)\])?\s+(@.+)$/.exec(line) ?? [];
    if (owners) sections.push({ owners: owners.split(/\s+/), needed: Number(needed), holds: [], leavesOut: [] });
    else if (!sections.length || /\s/.test(line)) throw new Error(`CODEOWNERS: "${line}" hoort bij geen deel`);
    else (line.startsWith('!') ? sections.at(-1)!.leavesOut : sections.at(-1)!.holds).push(patternOf(line.replace(/^!/, '')));
  }
  return sections;
}

/** Who GitLab asks to approve a change in one file. */
export const approvalsAtGitlab = (file: string, sections: Section[]): Pick<Approval, 'owners' | 'needed'>[] =>
  sections.filter(({ holds, leavesOut }) => holds.some((glob) => glob.test(file)) && !leavesOut.some((glob) => glob.test(file))).map(({ owners, needed }) => ({ owners, needed }));
