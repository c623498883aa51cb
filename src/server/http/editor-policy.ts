// What the web editor's page may do: more than a page for citizens, and why, line by line (decision 0020).

/** The hosts a person who edits is signed in at; none where the editor only works on a copy on their own computer. */
export interface EditorHosts {
  connect: string[];
  img: string[];
  /** whether one signs in through a window of this page itself, which goes to another host and comes back (PKCE, GitLab) */
  returns?: boolean;
}

/**
 * Who keeps hold of whom. A service's window that this page opens may tell it that one is signed in. A window that goes away from this
 * page and comes back forgets who opened it under any policy but the browser's default: signing in then never ends (tried in Chromium).
 */
export const openerPolicy = ({ returns }: EditorHosts): string => (returns ? 'unsafe-none' : 'same-origin-allow-popups');

/** The Content-Security-Policy of /redactie/. `https`: whether the visitor's browser came by it. */
export function editorPolicy({ connect, img }: EditorHosts, { https }: { https: boolean }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Svelte puts the styles of its parts into the page, and many elements carry a style of their own.
    "style-src 'self' 'unsafe-inline'",
    // Pictures that are chosen but not saved yet are shown from memory.
    ['img-src', "'self'", 'blob:', 'data:', ...img].join(' '),
    "media-src 'self' blob:",
    "font-src 'self'",
    // `data:` for the CMS's own logo, which it reads as a file.
    ['connect-src', "'self'", 'blob:', 'data:', ...connect].join(' '),
    // The preview is a frame made from memory; it keeps this policy.
    'frame-src blob:',
    "manifest-src 'self'",
    "form-action 'none'",
    // The preview is a page of its own inside this one, with the site's address as its base.
    "base-uri 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // Who makes HTML there: Svelte, the text editor, the cleaner of HTML; and for all the rest our own, which cleans it.
    'trusted-types svelte-trusted-html lexical dompurify default',
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
