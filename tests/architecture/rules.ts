// Holds one import against the table of rooms; a broken rule is told with file, import and rule.
import { targetOf, type Import } from './imports.ts';
import { roomOf, rooms, type Room } from './rooms.ts';

const topOf = (path: string) => path.split('/')[0]!;

/** Tests stand beside what they test: they obey the table of their room, and may use Node's modules to do their work. */
const isTest = (path: string) => path.endsWith('.test.ts');

/** The rooms of what runs in the browser: a page may start it, by a script that itself is one of them. */
const started = ['ui/scripts', 'ui/islands'];

function npmRefusal(room: Room, name: string, { types }: Import): string | undefined {
  if (room.npm === true || room.npm.includes(name)) return;
  if (types && room.npm.includes(`${name} (types)`)) return;
  return `${room.at} may import ${room.npm.length ? `from npm only ${room.npm.join(', ')}` : 'nothing from npm'}`;
}

function ownRefusal(path: string, room: Room, target: string, relative: boolean): string | undefined {
  if (relative && topOf(target) !== topOf(path)) return 'a relative path never leaves its room: use an alias (#domain/…, #ui/…)';
  const other = roomOf(target);
  if (!other) return `${target} stands in no room of the table`;
  if (other.at === room.at || room.rooms.includes(other.at)) return;
  return `${room.at} (${room.asks}) may import ${room.rooms.length ? room.rooms.join(', ') : 'no other room'}, not ${other.at}`;
}

/** The rule that an import breaks, or undefined. `path` from src. */
export function refusal(path: string, statement: Import): string | undefined {
  const home = roomOf(path);
  if (!home) return 'this file stands in no room of the table';
  const target = targetOf(path, statement.from);
  if (target.kind === 'outside') return 'nothing in src imports from outside src';
  if (target.kind === 'own' && target.relative && topOf(target.path) !== topOf(path)) return ownRefusal(path, home, target.path, true);
  if (statement.browser && target.kind === 'own' && started.includes(roomOf(target.path)?.at ?? '') && (home.at === 'ui' || home.rooms.includes('ui'))) return;
  const room = statement.browser ? rooms.find(({ at }) => at === 'ui/scripts')! : home;
  switch (target.kind) {
    case 'node':
      return room.node || isTest(path) ? undefined : `${room.at} may not use Node's modules`;
    case 'astro':
      return room.astro ? undefined : `${room.at} may not use Astro's modules`;
    case 'npm':
      return npmRefusal(room, target.name, statement);
    case 'own':
      return ownRefusal(path, room, target.path, target.relative);
  }
}
