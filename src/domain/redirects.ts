// A redirect sends whoever comes by an address of the former site on to the page that answers the same need.

export interface Redirect {
  /** an old path, without slash at its end; with `/*` at its end: everything under it */
  from: string;
  /** a path of this site */
  to: string;
  /** whether the old address may be forgotten (301), or only stands in for it (302) */
  permanent: boolean;
}

/** The status of the answer (RFC 9110, 15.4). */
export const statusOf = ({ permanent }: Redirect) => (permanent ? 301 : 302);

/** Whether a redirect is for everything under an address. */
export const isWide = ({ from }: Redirect) => from.endsWith('/*');

/** An exact address before a wide one, a long one before a short one: the first that fits is right on every host. */
export function inOrder(redirects: Redirect[]): Redirect[] {
  return [...redirects].sort((a, b) => Number(isWide(a)) - Number(isWide(b)) || b.from.length - a.from.length || a.from.localeCompare(b.from));
}

/** Where a path goes, with or without a slash at its end; undefined when no redirect fits. */
export function redirectFor(path: string, ordered: Redirect[]): Redirect | undefined {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  return ordered.find((redirect) => (isWide(redirect) ? plain.startsWith(redirect.from.slice(0, -1)) : plain === redirect.from));
}
