// The one comment of ours on a merge request: found again by its hidden line and its author, and written over.
import { mark } from '../comment.ts';
import { get, getAll, send, type Place } from './api.ts';

interface Note {
  id: number;
  body: string;
  system: boolean;
  author: { id: number };
}

/** Longer than GitLab's other words may be, shorter than it takes (1,000,000). */
const longest = 65_000;

/**
 * What GitLab would carry out: a line of a comment that begins with a slash, such as `/merge`, done with the rights of the token. A sign
 * without width before the slash keeps it text. Signs that nobody sees go first: GitLab drops some of them before it reads the lines.
 */
export const withoutOrders = (text: string) => text.replace(/[^\P{C}\n\t]/gu, '').replace(/^([\s>]*)\//gm, '$1\u200B/');

/** Who the token writes as. */
export const whoWeAre = async (place: Place): Promise<number> => (await get<{ id: number }>(place, '/user')).id;

/** Puts `text` in our comment on merge request `iid`; says what was done. Someone else's comment is never touched, whatever it holds. */
export async function comment(place: Place, { project, iid, me }: { project: string; iid: number; me: number }, text: string): Promise<'nieuw' | 'bijgewerkt' | 'gelijk'> {
  const notes = `/projects/${project}/merge_requests/${iid}/notes`;
  const body = withoutOrders(text.slice(0, longest));
  const ours = (await getAll<Note>(place, `${notes}?sort=asc&order_by=created_at`)).find(({ author, system, body: said }) => author.id === me && !system && said.startsWith(mark));
  if (ours?.body === body.trimEnd() || ours?.body === body) return 'gelijk';
  await (ours ? send(place, 'PUT', `${notes}/${ours.id}`, { body }) : send(place, 'POST', notes, { body }));
  return ours ? 'bijgewerkt' : 'nieuw';
}
