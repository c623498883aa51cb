// Two releases of the server side by side, as on a machine of a zone: the one of today, and a newer one that changes how reports are stored.
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { switchTo } from '#server/releases/folder.ts';
import { projectRoot } from '../server/running.ts';
import { makeSite } from '../server/site.ts';

/** What the newer release adds: a table with a line for each report, in one migration that takes a while. */
const migration = `
(intakeShape as unknown as { migrations: string[] }).migrations.push(\`
  CREATE TABLE invented (seq INTEGER PRIMARY KEY, report TEXT NOT NULL, filler BLOB NOT NULL) STRICT;
  INSERT INTO invented (report, filler) SELECT id, randomblob(20000) FROM report;
  CREATE INDEX invented_report ON invented (report);
\`);
`;

export interface Releases {
  /** holds `releases/` and `current` */
  base: string;
  remove: () => void;
}

/** Lays both down, the old one in use. */
export function layReleases(): Releases {
  const base = mkdtempSync(join(tmpdir(), 'releases-'));
  const { root, remove } = makeSite();
  for (const name of ['oud', 'nieuw']) {
    const folder = join(base, 'releases', name);
    mkdirSync(folder, { recursive: true });
    for (const part of ['package.json', 'src']) cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
    cpSync(root, join(folder, 'dist'), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  }
  remove();
  appendFileSync(join(base, 'releases/nieuw/src/server/store/shapes.ts'), migration);
  switchTo(base, 'oud');
  return { base, remove: () => rmSync(base, { recursive: true, force: true }) };
}
