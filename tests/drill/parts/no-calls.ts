// D34: everything that names an address, at every door; the kernel tells whether the server called any.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toEntries } from '#domain/report/plain-form.ts';
import { namedAddresses } from '../../server/named-addresses.ts';
import { changed } from '../../server/open311/app.ts';
import { submissionOf } from '../../server/site.ts';
import { straceWorks } from '../../server/strace.ts';
import { drillHouse } from '../house.ts';
import type { DrillPart } from '../part.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const encoded = (entries: readonly (readonly [string, string])[]) => new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();

/** The three ways in, each with the address in every field that takes a text, and in the heads that a careless server would follow. */
function knocks(site: string, address: string): Promise<Response>[] {
  const heads = { referer: encodeURI(address), 'x-forwarded-host': '127.0.0.1:1', forwarded: 'host=127.0.0.1:1' };
  const post = (path: string, headers: Record<string, string>, body: string) => fetch(site + path, { method: 'POST', headers: { ...heads, ...headers }, body });
  const report = submissionOf(undefined, address);
  return [
    post('/open311/v2/requests.json', form, encoded([...changed({ description: address, address_string: address, address_id: address, first_name: address }), ['media_url', address], ['media_url', `${address}?2`]])),
    post('/open311/v2/requests.xml', { 'content-type': 'text/xml' }, `<!DOCTYPE a [<!ENTITY % x SYSTEM "${address}"> %x;]><a/>`),
    post('/api/meldingen', { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, JSON.stringify(report)),
    post(`/melden/${report.type}/`, form, encoded([...toEntries(report), ['step', 'check']])),
    fetch(`${site}/open311/v2/requests.json?service_request_id=${encodeURIComponent(address)}&callback=${encodeURIComponent(address)}`, { headers: heads }),
  ];
}

/** Calls to the network that a trace holds; those between the server and who asks it something are not begun by it. */
const callsIn = (trace: string) => trace.split('\n').filter((line) => /\b(?:connect|sendto|sendmsg)\(.*sa_family=AF_INET6?\b/.test(line)).length;

export const noCallsDrill: DrillPart = {
  id: 'D34',
  goal: 'addresses named in every field of every door: the server begins 0 connections, and asks for 0 names',
  async run() {
    let caught = 0;
    const trap = createServer((socket) => (caught++, socket.destroy())).listen(0, '127.0.0.1');
    await once(trap, 'listening');
    const folder = mkdtempSync(join(tmpdir(), 'calls-'));
    const trace = join(folder, 'trace');
    const looking = straceWorks();
    const before = ['strace', '-D', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg', '-o', trace];
    const house = await drillHouse({ ...(looking && { before }) });
    const addresses = namedAddresses((trap.address() as AddressInfo).port);
    const statuses: Record<string, number> = {};
    for (const address of addresses) for (const { status } of await Promise.all(knocks(house.server.url, address))) statuses[`status ${status}`] = (statuses[`status ${status}`] ?? 0) + 1;
    await house.stop();
    house.remove();
    trap.close();
    const calls = existsSync(trace) ? callsIn(readFileSync(trace, 'utf8')) : 0;
    rmSync(folder, { recursive: true, force: true });
    const faults = Object.keys(statuses).filter((status) => status >= 'status 5').length;
    return { figures: { addresses: addresses.length, ...statuses, 'caught by a trap': caught, 'calls the kernel saw': looking ? calls : 'strace cannot look here' }, reached: caught === 0 && calls === 0 && faults === 0 };
  },
};
