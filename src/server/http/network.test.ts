import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network.ts';

test('an IPv4 address is its own network, also in IPv6 clothes; an IPv6 household is one network', () => {
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  for (const address of ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2:3::']) assert.equal(networkOf(address), '2001:db8:1:2/64');
  assert.notEqual(networkOf('2001:db8:1:3::1'), networkOf('2001:db8:1:2::1'));
  assert.equal(networkOf('::1'), '0:0:0:0/64');
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0/64');
});

test('what is no address is no network', () => {
  for (const text of ['', 'unknown', '1.2.3', '::g', '127.0.0.1:80', '<script>']) assert.equal(networkOf(text), '');
});
