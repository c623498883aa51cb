// D17 in small: robots at every door cost the people among them nothing. The whole exercise, with its share of a hundred: npm run drill -- --only=D17.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { list } from '#server/desk/list.ts';
import { judge, letIn, procession } from './bots.ts';
import { openHouse } from './house.ts';

/** The most of each kind that may stand among the people, however many come: those who came before they could be told apart. */
const most: Record<string, number> = {
  'fills in every field': 0,
  'brings links, in a hurry': 0,
  'hurries, from ten networks': 10 * 10,
  'repeats one of ten texts, from everywhere': 10 * 3,
  'floods Open311 from one network': 50,
};

test('of four hundred robots and five people every report is kept, every person is seen, and hardly a robot is', async () => {
  const house = await openHouse({ proof: 'auto' });
  const site = {
    async send({ path, ip, headers, body }: { path: string; ip: string; headers: Record<string, string>; body: string }) {
      const answer = await house.app.inject({ method: 'POST', url: path, headers, body, remoteAddress: ip });
      return { status: answer.statusCode, body: answer.body, ...(answer.headers.location && { location: String(answer.headers.location) }) };
    },
    get: async (path: string) => (await house.app.inject(path)).body,
  };
  const seen = await letIn(procession({ robots: 400, people: 5 }), site, 4);
  const references = (all: boolean) => house.atDesk((desk) => new Set(list(desk, { all }).rows.map(({ reference }) => reference)));
  const judged = judge(seen, await references(false), await references(true));
  assert.deepEqual([judged.people, judged.hidden, judged.robots, judged.gone], [5, 0, 400, 0]);
  for (const [kind, count] of Object.entries(judged.unfolded)) assert.ok(count <= most[kind]!, `${kind}: ${count}`);
  assert.ok(judged.folded >= 300, String(judged.folded));
  assert.equal(await house.atDesk(({ archive }) => archive.reports().length), 405);
});
