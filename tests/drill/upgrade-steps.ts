// The steps of an upgrade as .github/deploy/README.md gives them, over a running server of the old release: try, switch, stop the old, start the new.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, startServer } from '../server/running.ts';

const [base = '', port] = process.argv.slice(2);
const dataDir = process.env.DATA_DIR!;
const run = () => {
  const folder = realpathSync(join(base, 'current'));
  return startServer({ root: join(folder, 'dist'), dataDir, cwd: folder, port: Number(port) });
};

const old = await run();
const { status } = spawnSync(process.execPath, ['src/server/release.ts', 'use', 'nieuw', '--in', base], { cwd: projectRoot, stdio: 'inherit' });
if (status !== 0) process.exit(1);
console.log('switched');
old.child.kill('SIGTERM');
await old.ended;
await run();
console.log('open');
