// The units of .github/deploy in a Debian that is really started with systemd: the server serves under all its locks, the desk's jobs read what it kept, and the key is hidden.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { needProgram } from '../../programs.ts';
import { freePort, projectRoot } from '../../server/running.ts';
import { makeSite, submissionOf } from '../../server/site.ts';
import { cameraPicture } from '../../server/bad-photos.ts';
import { beginning, chunkHeaders, declared } from '../../server/photos.ts';
import { smallDebian } from '../debian.ts';
import type { DrillPart } from '../part.ts';

/** What is done inside, by a unit of its own at the end of the start. Each line that it writes is one figure. */
const exercise = `
node=/srv/politiesite/current/node_modules/node/bin/node
useradd --system --home-dir /var/lib/politiesite --shell /usr/sbin/nologin politiesite
install -d -m 700 /etc/politiesite/keys
systemctl start politiesite
$node /drill/report.mjs
install -m 400 -o root /var/lib/politiesite/keys/desk.key /etc/politiesite/keys/desk.key
rm /var/lib/politiesite/keys/*.key
systemctl start politiesite-verify && echo "verify: done"
journalctl -u politiesite-verify -o cat --no-pager | grep -oE 'Nagekeken: [0-9]+ melding' | sed 's/Nagekeken/verified/'
systemctl start politiesite-purge && echo "purge: done"
/srv/politiesite/current/.github/deploy/desk list --json | grep -c reference | sed 's/^/desk lists: /'
cd / && /srv/politiesite/current/.github/deploy/desk photos $(cat /drill/reference) >/drill/photos 2>&1
ls /tmp/meldpunt-*/fotos-*/*.jpg | wc -l | sed 's/^/safe copies: /'; stat -c %U /tmp/meldpunt-*/fotos-*/*.jpg | sed 's/^/whose: /'
pid=$(systemctl show politiesite -p MainPID --value)
cat /proc/$pid/root/etc/politiesite/keys/desk.key 2>/dev/null | grep -c AGE | sed 's/^/key seen by the server: /'
nsenter -t $pid -m -- touch /srv/politiesite/x /etc/x /var/x 2>/dev/null; ls /srv/politiesite/x /etc/x /var/x 2>/dev/null | wc -l | sed 's/^/written outside its folder: /'
grep -E '^(CapEff|NoNewPrivs|Seccomp):' /proc/$pid/status | tr -s '\\t ' ' '
kill -9 $pid; $node /drill/report.mjs
systemctl show politiesite -p NRestarts | sed 's/=/: /'
systemctl enable --now politiesite-purge.timer politiesite-verify.timer 2>/dev/null; systemctl is-active politiesite-purge.timer politiesite-verify.timer | sort -u | sed 's/^/timers: /'
systemctl stop politiesite; systemctl show politiesite -p Result | sed 's/=/: /'
systemctl poweroff
`;

/** Waits for the server, and sends it a report with a photo. */
const reporting = (port: number, photo: Buffer) => `
import { writeFileSync } from 'node:fs';
const url = 'http://127.0.0.1:${port}';
for (;;) if (await fetch(url + '/health').then((answer) => answer.ok, () => false)) break;
const sent = await fetch(url + '/api/meldingen', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: ${JSON.stringify(JSON.stringify({ ...submissionOf(), photos: [declared()] }))} });
console.log('report: ' + sent.status);
const { reference, uploads } = await sent.json();
writeFileSync('/drill/reference', reference);
const photo = Buffer.from('${photo.toString('base64')}', 'base64');
const ask = async (method, headers, body) => (await fetch(url + uploads[0].url, { method, headers, body })).status;
console.log('photo: ' + (await ask('POST', ${JSON.stringify(beginning(photo))})) + ' ' + (await ask('PATCH', ${JSON.stringify(chunkHeaders(photo, 0))}, photo)));
`;

const unit = `[Unit]\nAfter=basic.target\n[Service]\nType=oneshot\nExecStart=/bin/bash /drill/exercise.sh\nStandardOutput=file:/drill/told\n`;

function furnish(machine: string, root: string, report: string): void {
  const write = (path: string, text: string) => (mkdirSync(join(machine, path, '..'), { recursive: true }), writeFileSync(join(machine, path), text));
  for (const path of globSync(join(projectRoot, '.github/deploy/politiesite*'))) cpSync(path, join(machine, 'etc/systemd/system', basename(path)));
  write('etc/systemd/system/exercise.service', unit);
  mkdirSync(join(machine, 'etc/systemd/system/multi-user.target.wants'), { recursive: true });
  symlinkSync('../exercise.service', join(machine, 'etc/systemd/system/multi-user.target.wants/exercise.service'));
  write('drill/exercise.sh', exercise);
  write('drill/report.mjs', report);
  const release = 'srv/politiesite/releases/een';
  for (const part of ['package.json', 'src', '.github/deploy']) cpSync(join(projectRoot, part), join(machine, release, part), { recursive: true });
  cpSync(root, join(machine, release, 'dist'), { recursive: true });
  mkdirSync(join(machine, release, 'node_modules'));
  symlinkSync('releases/een', join(machine, 'srv/politiesite/current'));
}

const wanted: Record<string, RegExp> = { report: /^201$/, photo: /^201 204$/, 'safe copies': /^1$/, whose: /^root$/, verify: /done/, verified: /^1 melding/, purge: /done/, 'desk lists': /^[1-9]/, 'key seen by the server': /^0$/, 'written outside its folder': /^0$/, CapEff: /^0+$/, NoNewPrivs: /^1$/, Seccomp: /^2$/, NRestarts: /^1$/, timers: /^active$/, Result: /^success$/ };

export const unitsDrill: DrillPart = {
  id: 'units',
  goal: 'the systemd units in a Debian that is really started: serving, verifying, purging, restarting, with the key out of the server’s sight',
  async run() {
    const nspawn = needProgram({ name: 'systemd-nspawn', places: ['/usr/bin/systemd-nspawn'], packages: ['systemd-container'] });
    const machine = mkdtempSync(join(tmpdir(), 'machine-'));
    execFileSync('cp', ['-a', `${smallDebian()}/.`, machine]);
    const { root, remove } = makeSite();
    const port = await freePort();
    furnish(machine, root, reporting(port, await cameraPicture(400, 300)));
    mkdirSync(join(machine, 'etc/politiesite'), { recursive: true });
    writeFileSync(join(machine, 'etc/politiesite/settings'), `PORT=${port}\n`);
    const child = spawn(nspawn, ['--quiet', `--directory=${machine}`, '--boot', '--register=no', '--keep-unit', `--bind-ro=${join(projectRoot, 'node_modules')}:/srv/politiesite/releases/een/node_modules`], { stdio: 'ignore', timeout: 240_000 });
    await once(child, 'close');
    const told = readFileSync(join(machine, 'drill/told'), 'utf8').trim().split('\n').map((line) => line.split(': ') as [string, string]);
    rmSync(machine, { recursive: true, force: true });
    remove();
    const figures = Object.fromEntries(told.map(([name, value]) => [name, value?.trim() ?? '']));
    const off = Object.entries(wanted).filter(([name, value]) => !value.test(figures[name] ?? '')).map(([name]) => name);
    return { figures: { ...figures, ...(off.length && { off: off.join(', ') }) }, reached: off.length === 0 };
  },
};
