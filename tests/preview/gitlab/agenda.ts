// The job "nakijken" of .gitlab-ci.yml: one issue with what someone must look at, written over every night. As main.ts, it runs nothing else.
import { readFileSync } from 'node:fs';
import { getAll, send } from './api.ts';
import { whoWeAre, withoutOrders } from './note.ts';
import { saying, workFrom } from './work.ts';

interface Issue {
  iid: number;
  title: string;
  description: string | null;
  author: { id: number };
}

const title = 'Wat iemand moet nakijken';

async function tell(agenda: string): Promise<string> {
  const work = workFrom(process.env);
  const issues = `/projects/${work.project}/issues`;
  const me = await whoWeAre(work);
  const open = await getAll<Issue>(work, `${issues}?state=opened&in=title&search=${encodeURIComponent(title)}`);
  const ours = open.find((issue) => issue.author.id === me && issue.title === title);
  const description = withoutOrders(agenda.slice(0, 65_000));
  await (ours ? send(work, 'PUT', `${issues}/${ours.iid}`, { description }) : send(work, 'POST', issues, { title, description }));
  return `Melding "${title}": ${ours ? 'bijgewerkt' : 'nieuw'}.`;
}

try {
  console.log(await tell(readFileSync('agenda.md', 'utf8')));
} catch (error) {
  console.error(saying(error));
  process.exitCode = 1;
}
