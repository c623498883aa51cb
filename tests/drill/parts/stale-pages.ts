// M14: a fact, a text, a template and the compiler change, one after the other; what a build makes with all that earlier ones kept is what one makes from nothing.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articles } from '../../bench/articles.ts';
import { measureBuild, withCache } from '../../bench/build.ts';
import { openWorkshop, type Workshop } from '../../bench/workshop.ts';
import { part, type DrillPart } from '../part.ts';

const project = resolve(import.meta.dirname, '../../..');

/** These name the moment of the build, or hold the sum of a file that does. */
const dated = /^(?:zoeken\/index\.html|sw\.js|_headers|\.deploy\/headers\.[\w.]+)(?:\.br|\.gz)?$/;

interface Change {
  name: string;
  file: (workshop: Workshop) => string;
  edit: (text: string) => string;
}

const [article] = articles(1);
const changes: Change[] = [
  { name: 'fact', file: ({ root }) => generalNumber(root), edit: (text) => text.replace(/^value: .*$/m, 'value: "09 000 00 00"') },
  { name: 'text', file: (workshop) => workshop.file(article!), edit: (text) => `${text}\nBewaard.\n` },
  { name: 'template', file: ({ root }) => join(root, 'src/ui/content/Phone.astro'), edit: (text) => `${text}<!-- anders -->` },
  { name: 'compiler', file: ({ root }) => join(root, 'src/build/content/text.ts'), edit: (text) => text.replace('smartPunctuation: true', 'smartPunctuation: false') },
];

/** The file of the number that every page of this zone carries. */
function generalNumber(root: string): string {
  const id = /^general: *["']?([\w-]+)/m.exec(readFileSync(join(root, 'content/zone.yaml'), 'utf8'))?.[1];
  return join(root, `content/contact/points/${id}.yaml`);
}

/** Every file of a folder, hidden ones too, that does not name its own moment. */
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile() && !dated.test(name.replaceAll('\\', '/')));

/** Names of files that only one folder has, or that are not the same in both. */
function differing(one: string, other: string): string[] {
  const names = new Set([...filesIn(one), ...filesIn(other)]);
  const read = (folder: string, name: string) => readFileSync(join(folder, name));
  return [...names].filter((name) => {
    try {
      return !read(one, name).equals(read(other, name));
    } catch {
      return true;
    }
  });
}

export const stalePagesDrill: DrillPart = {
  id: 'M14',
  goal: 'after a change of a fact, a text, a template and the compiler: 0 files that differ between a build with all that is kept and one from nothing',
  async run(scale) {
    const workshop = openWorkshop(project, part(100, scale));
    const [dist, warm] = [join(workshop.root, 'dist'), join(workshop.root, 'kept')];
    const figures: Record<string, number> = {};
    let unchanged = 0;
    try {
      await measureBuild({ name: 'first', root: workshop.root });
      for (const { name, file, edit } of changes) {
        const path = file(workshop);
        const before = readFileSync(path, 'utf8');
        if (edit(before) === before) unchanged += 1;
        writeFileSync(path, edit(before));
        await measureBuild({ name, root: workshop.root, command: withCache });
        rmSync(warm, { recursive: true, force: true });
        cpSync(dist, warm, { recursive: true });
        rmSync(join(workshop.root, 'node_modules/.cache'), { recursive: true });
        await measureBuild({ name, root: workshop.root });
        const stale = differing(warm, dist);
        figures[`files that differ after a change of a ${name}`] = stale.length;
        figures['files compared'] = filesIn(dist).length;
        if (stale.length) console.error(`${name}: ${stale.slice(0, 10).join(', ')}`);
      }
    } finally {
      workshop.remove();
    }
    const stale = Object.entries(figures).filter(([name]) => name.startsWith('files that differ')).reduce((sum, [, count]) => sum + count, 0);
    return { figures: { ...figures, 'changes without effect': unchanged }, reached: stale === 0 && unchanged === 0 };
  },
};
