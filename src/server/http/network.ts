// The network a request comes from, as coarse as abuse can be counted: one IPv4 address, or the /64 that an IPv6 household gets.
import { isIPv4, isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address, written out. */
function groups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right].map((group) => Number.parseInt(group, 16).toString(16));
}

/** `192.0.2.1` → itself, `2001:db8::1` → `2001:db8:0:0/64`; an IPv4 address in IPv6 clothes counts as IPv4. Empty for anything else. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
  if (isIPv4(mapped)) return mapped;
  const plain = mapped.split('%')[0]!;
  return isIPv6(plain) ? `${groups(plain).slice(0, 4).join(':')}/64` : '';
}
