// Sends what the check shows, and tells in the form what came of it; comes with the check (see LastScreens.tsx).
import { newKey } from './key.ts';
import { send, type Outcome } from './send.ts';
import { mend, update, type Session } from './session.ts';
import { waitingPart } from './waiting/door.ts';

/** Sends the report; does nothing while it is being sent, or when nothing was checked. Never rejects: what went wrong stands in the form. */
export async function sendAll(session: Session): Promise<void> {
  const { state } = session;
  if (state.sending || !state.submission) return;
  update(session, 'stays', { sending: true, trouble: undefined });
  const attempt = () => send(state.submission!, state.key, session.proof());
  let outcome: Outcome = await attempt();
  if ('reused' in outcome) {
    // Another report lies under this key: of another tab, or this one before it was changed. This is a report of its own.
    update(session, 'stays', { key: newKey(), twice: true });
    outcome = await attempt();
  }
  state.sending = false;
  if ('arrived' in outcome) update(session, 'moved', { arrived: { ...outcome.arrived, at: Date.now() } });
  else if ('faults' in outcome) mend(session, outcome.faults);
  else {
    update(session, 'stays', { trouble: 'trouble' in outcome ? outcome.trouble : 'refused' });
    void waitingPart().then((part) => part && part.tried(session)).catch(() => undefined);
  }
}
