// What a log of git tells: who changed a page when, by part and not by name, also before it was renamed.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { changesOf, readLog, roleOf } from './history.ts';

const commit = (hash: string, subject: string, service: string, ...files: string[]) => `\u0001${hash}\u00022026-11-2${hash}\u0002${subject}\u0002${service}\u0003\0${files.join('\0')}\0`;
const log = [
  commit('5', 'Nieuwe uren | met : tekens', 'Onthaal\n', 'M', 'content/nl/b.mdx'),
  commit('4', 'Andere bladzijde', '', 'M', 'content/nl/c.mdx', 'M', 'src/x.ts'),
  commit('3', 'Verhuisd', '', 'R090', 'content/nl/a.mdx', 'content/nl/b.mdx'),
  commit('2', 'Ook de opmaak', '', 'M', 'content/nl/a.mdx', 'A', 'src/x.ts'),
  commit('1', 'Gemaakt', '', 'A', 'content/nl/a.mdx'),
].join('');

test('a change is told with its day, its words and the part of who made it', () => {
  assert.deepEqual(changesOf(readLog(log), 'content/nl/b.mdx', 'content').map(({ hash, date, subject, role }) => [hash, date, subject, role]), [
    ['5', '2026-11-25', 'Nieuwe uren | met : tekens', 'Onthaal'],
    ['3', '2026-11-23', 'Verhuisd', 'redactie'],
    ['2', '2026-11-22', 'Ook de opmaak', 'bouw van de site'],
    ['1', '2026-11-21', 'Gemaakt', 'redactie'],
  ]);
});

test('the name a page had at the time goes along', () => assert.deepEqual(changesOf(readLog(log), 'content/nl/b.mdx', 'content').map(({ path }) => path.at(-5)), ['b', 'b', 'a', 'a']));
test('a file nobody touched has no changes', () => assert.deepEqual(changesOf(readLog(log), 'content/nl/d.mdx', 'content'), []));
test('no log, no commits', () => assert.deepEqual(readLog(''), []));
test('a folder that only begins with the same letters is not content', () => assert.equal(roleOf(readLog(commit('1', 'x', '', 'A', 'contents/a.mdx'))[0]!, 'content'), 'bouw van de site'));
