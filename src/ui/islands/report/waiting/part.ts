// A report that was sent where there was no line waits on the device, in sight, until it goes: by one tap, or by itself where a device can do that and someone asks for it.
import { contactStep } from '#ui/form/report-form.ts';
import { fill } from '#ui/form/words.ts';
import { keepWaiting, readWaiting, syncTag, wipeWaiting, type Sent, type WaitingReport } from '#ui/offline/waiting-report.ts';
import { goTo, type Session } from '../session.ts';
import { noticeId, openNotice, waitingNotice, type NoticeProps } from './notice.ts';

/** As long as a draft, in milliseconds: seven days. */
const longest = 7 * 864e5;

interface Syncing {
  sync?: { register: (tag: string) => Promise<void> };
}

const { serviceWorker } = navigator;
const canSendByItself = () => 'SyncManager' in window && serviceWorker && Boolean(serviceWorker.controller);

/** What waits on this page, once something does. */
interface Waiting {
  report: WaitingReport;
  autoFailed?: boolean;
}
let waiting: Waiting | undefined;

/** Puts the notice in the state; `session.show` draws it. */
function tell(session: Session, { report, autoFailed }: Waiting): void {
  const { data, state } = session;
  const sendByItself: NoticeProps['sendByItself'] = autoFailed ? 'failed' : canSendByItself() ? () => void sendByItselfLater(session) : undefined;
  state.waits = waitingNotice({ data, report, told: Boolean(state.trouble), hasLine: navigator.onLine !== false, sendByItself });
}

function draw(session: Session): void {
  if (!waiting) return;
  tell(session, waiting);
  session.show('stays');
}

async function sendByItselfLater(session: Session): Promise<void> {
  if (!waiting) return;
  const mine = waiting;
  try {
    mine.report.auto = true;
    await keepWaiting(mine.report);
    await ((await serviceWorker.ready) as Syncing).sync!.register(syncTag);
  } catch {
    mine.report.auto = false;
    mine.autoFailed = true;
    await keepWaiting(mine.report).catch(() => undefined);
  }
  draw(session);
}

/** Nothing waits any longer: it has arrived, or someone goes on writing. */
function leave(session: Session): void {
  waiting = undefined;
  session.state.waits = undefined;
  wipeWaiting(session.data.type.id).catch(() => undefined);
}

let watched = false;

/** From now on: what is changed no longer waits, and the line is listened to. */
function watch(session: Session): void {
  if (watched) return;
  watched = true;
  const { show, state } = session;
  session.show = (change) => {
    if (waiting && (state.arrived || change === 'typed' || state.key !== waiting.report.key)) leave(session);
    else if (waiting) tell(session, waiting);
    show(change);
  };
  for (const event of ['online', 'offline'])
    addEventListener(event, () => {
      if (event === 'online' && state.trouble === 'offline') state.trouble = undefined;
      draw(session);
    });
  if (serviceWorker) serviceWorker.addEventListener('message', ({ data }: MessageEvent<Sent>) => void (waiting && data.sent === waiting.report.key && found(session)));
}

/** The report was sent and did not get through: it waits. Where this device keeps nothing, nothing more is said. */
export async function tried(session: Session): Promise<void> {
  const { data, state } = session;
  const { type, words, strings: { pages } } = data;
  if (type.sensitive) {
    state.waits = openNotice(data);
    return session.show('stays');
  }
  if (state.trouble === 'refused' || !state.submission) return;
  const now = Date.now();
  const before = waiting && waiting.report;
  const report: WaitingReport = {
    key: state.key,
    type: type.id,
    submission: state.submission,
    since: before ? before.since : now,
    till: now + longest,
    say: fill(pages.waiting.home, { title: words.title }),
    title: words.title,
    saySent: fill(pages.waiting.homeSent, { title: words.title }),
    to: `/melden/${words.slug}/`,
    auto: Boolean(before && before.auto),
  };
  await keepWaiting(report);
  // While it was laid down, it may have been sent again, and have arrived.
  if (state.arrived || state.key !== report.key) return void wipeWaiting(type.id).catch(() => undefined);
  waiting = { report };
  watch(session);
  draw(session);
}

/** A draft was found: it may be of a report that waits, or that the worker has sent since. */
export async function found(session: Session): Promise<void> {
  const { data: { type }, state } = session;
  const report = await readWaiting(type.id, Date.now());
  if (!report || state.arrived) return;
  if (report.key !== state.key) return void (await wipeWaiting(type.id));
  waiting = { report };
  watch(session);
  if (report.answer) {
    state.arrived = { ...report.answer, at: report.at || Date.now() };
    return session.show('moved');
  }
  tell(session, waiting);
  if (state.step <= contactStep(type)) goTo(session, contactStep(type) + 1);
  else session.show('stays');
  const notice = document.getElementById(noticeId);
  if (notice) notice.focus();
}
