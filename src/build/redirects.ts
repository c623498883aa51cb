// Writes the redirects of the former site's addresses for every host, after a look whether each leads somewhere.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWide, type Redirect } from '#domain/redirects.ts';
import { ContentError, sayFault, show, type Fault } from './content/fault.ts';
import { readContent, type ContentFile } from './content/read.ts';
import { toCaddyRedirects, toHostRedirects, toNginxRedirects } from './redirect-snippets.ts';

/** Whether the built site in `root` has a page at a path. */
const hasPage = (root: string, path: string) => existsSync(join(root, path.split('#')[0]!, 'index.html'));

function faultsOf(file: ContentFile, redirects: Redirect[], root: string): Fault[] {
  return redirects.flatMap((redirect, i) => {
    const fault = (field: 'from' | 'to', expected: string, mend: string): Fault => ({ path: file.path, line: file.lineOf(['redirects', i, field]), field: `redirects[${i + 1}].${field}`, found: show(redirect[field]), expected, mend });
    const taken = !isWide(redirect) && hasPage(root, redirect.from);
    const twice = redirects.findIndex(({ from }) => from === redirect.from) < i;
    return [
      ...(hasPage(root, redirect.to) ? [] : [fault('to', 'een bladzijde van deze site', 'kijk het adres na, of kies de rubriek waar het antwoord staat.')]),
      ...(taken ? [fault('from', 'een adres dat deze site zelf niet gebruikt', 'verwijder de regel: op dat adres staat een bladzijde.')] : []),
      ...(twice ? [fault('from', 'elk oud adres één keer', 'verwijder een van de twee regels.')] : []),
    ];
  });
}

/** Writes `_redirects` and `.deploy/redirects.{json,caddy,nginx.conf}` in `root`. Throws, in Dutch, when a target does not exist. */
export async function writeRedirects(root: string, contentRoot: string): Promise<number> {
  const [file] = readContent(contentRoot, 'redirects');
  const redirects = (file?.data as { redirects: Redirect[] } | undefined)?.redirects ?? [];
  const faults = file ? faultsOf(file, redirects, root) : [];
  if (faults.length) throw new ContentError(`${faults.map(sayFault).join('\n\n')}\n\nDe site is niet afgewerkt: een oud adres zou nergens heen leiden.`);
  await mkdir(join(root, '.deploy'), { recursive: true });
  await Promise.all([
    writeFile(join(root, '_redirects'), toHostRedirects(redirects)),
    writeFile(join(root, '.deploy', 'redirects.json'), `${JSON.stringify(redirects.map(({ from, to, permanent }) => ({ from, to, permanent })), null, 2)}\n`),
    writeFile(join(root, '.deploy', 'redirects.caddy'), toCaddyRedirects(redirects)),
    writeFile(join(root, '.deploy', 'redirects.nginx.conf'), toNginxRedirects(redirects)),
  ]);
  return redirects.length;
}
