// What comes while the form is filled in: the last screens with the first answer, the part for photos when its question is near. What failed is tried again.
import { contactStep } from '#ui/form/report-form.ts';
import { isFilled } from './filling.ts';
import type { Session } from './session.ts';

/** Fetches what the next steps need. `draw` shows what came, or that it did not. */
export function fetchAhead(session: Session, draw: () => void): void {
  const { data: { type }, state: { step, photos, entries } } = session;
  if ((step || isFilled(entries)) && !(session.last && session.last !== 'failed') && !session.coming) {
    session.coming = true;
    const end = (last: Session['last']) => {
      session.last = last;
      session.coming = false;
      // Someone may be waiting for it: then it takes the focus, as every new screen.
      if (session.state.step > contactStep(type) && last !== 'failed') session.show('moved');
      else draw();
    };
    import('../LastScreens.tsx').then(({ LastScreen }) => end(LastScreen), () => end('failed'));
  }
  const near = photos.length || step >= type.fields.length - 1;
  if (!type.photos || !near || (session.photos && session.photos !== 'failed')) return;
  import('./photos/part.ts').then(
    ({ startPhotos }) => {
      if (session.photos && session.photos !== 'failed') return;
      session.photos = startPhotos(session);
      session.photos.resume();
      draw();
    },
    () => {
      session.photos = 'failed';
      draw();
    },
  );
}
