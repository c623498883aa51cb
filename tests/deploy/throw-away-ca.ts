// A certificate authority for one test run: nobody trusts it, and it is gone afterwards.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../programs.ts';

export interface Certificate {
  /** of the authority, PEM */
  ca: string;
  /** paths */
  chain: string;
  key: string;
}

/** Makes an authority and a certificate of it for a host, in a folder. Undefined where there is no openssl. */
export function makeCertificate(folder: string, host: string): Certificate | undefined {
  const openssl = findProgram({ name: 'openssl', places: ['/usr/bin/openssl'], packages: ['openssl'] });
  if (!openssl) return undefined;
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) => execFileSync(openssl, args, { stdio: 'ignore' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  run('req', '-x509', ...curve, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-days', '2', '-subj', '/CN=throw-away');
  run('req', ...curve, '-keyout', at('site.key'), '-out', at('site.csr'), '-subj', `/CN=${host}`);
  writeFileSync(at('names'), `subjectAltName=DNS:${host},DNS:localhost\n`);
  run('x509', '-req', '-in', at('site.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-out', at('site.pem'), '-days', '2', '-extfile', at('names'));
  return { ca: readFileSync(at('ca.pem'), 'utf8'), chain: at('site.pem'), key: at('site.key') };
}
