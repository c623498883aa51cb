// One thing that was looked at before the site is opened to the public, and what came of it.

export interface Finding {
  /** `good`; `note`: may be meant, someone should know; `wrong`: do not open before it is mended */
  level: 'good' | 'note' | 'wrong';
  /** one sentence in Dutch that says what was found and, where it is not good, how to mend it */
  says: string;
}

export const good = (says: string): Finding => ({ level: 'good', says });
export const note = (says: string): Finding => ({ level: 'note', says });
export const wrong = (says: string): Finding => ({ level: 'wrong', says });
