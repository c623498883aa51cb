// The way to the part about reports that wait for a line: fetched when someone begins to fill in the form, for without a line it could not be fetched.

/** The part, or nothing where it does not come: the form then says why the report was not sent, and its words stay on the screen. */
export const waitingPart = () => import('./part.ts').catch(() => undefined);
