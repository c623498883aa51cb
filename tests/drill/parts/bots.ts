// D17: ten thousand robots and a hundred people at the three doors. A flood from many networks, few reports each, slow and with ever new words,
// looks like people and is not in it: nothing here would fold it.
import { list } from '#server/desk/list.ts';
import { openDesk } from '#server/desk/open.ts';
import { verify } from '#server/desk/verify.ts';
import { judge, letIn, procession, type Site } from '../../server/bots.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

function siteAt(url: string): Site {
  return {
    async send({ path, ip, headers, body }) {
      const answer = await fetch(url + path, { method: 'POST', headers: { ...headers, 'x-forwarded-for': ip }, body, redirect: 'manual' });
      return { status: answer.status, body: await answer.text(), ...(answer.headers.has('location') && { location: answer.headers.get('location')! }) };
    },
    get: async (path) => (await fetch(url + path)).text(),
  };
}

/**
 * Robots that may stand among the people: a hundredth of them all. Which networks are crowds, and which words repeat, shows after a number of reports that is
 * the same however many follow; so a part of the exercise may have as many that came before.
 */
const beginnings = 100;

export const botsDrill: DrillPart = {
  id: 'D17',
  goal: '10,000 robots among 100 people: 100 people shown, at least 99 % of the robots folded, nothing deleted',
  async run(scale) {
    const house = await drillHouse({ env: { TRUST_PROXY: 'loopback' } });
    const start = performance.now();
    const seen = await letIn(procession({ robots: part(10_000, scale), people: part(100, scale) }), siteAt(house.server.url), 16);
    const seconds = Math.round((performance.now() - start) / 1_000);
    await house.stop();
    const opened = openDesk({ DATA_DIR: house.dataDir });
    if (!opened.ok) throw new Error(opened.faults.join('\n'));
    const references = (all: boolean) => new Set(list(opened.desk, { all }).rows.map(({ reference }) => reference));
    const { unfolded, ...figures } = judge(seen, references(false), references(true));
    const kept = opened.desk.archive.reports().length;
    const whole = (await verify(opened.desk)).findings.length === 0;
    opened.close();
    house.remove();
    const share = Math.round((figures.folded / figures.robots) * 10_000) / 100;
    const loose = Object.fromEntries(Object.entries(unfolded).map(([kind, count]) => [`not folded: ${kind}`, count]));
    return { figures: { ...figures, 'folded, %': share, kept, ...loose, seconds }, reached: figures.hidden === 0 && figures.gone === 0 && kept === seen.length && figures.robots - figures.folded <= beginnings && whole };
  },
};
