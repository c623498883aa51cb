// Addresses that lure a server into calling them: itself, its neighbours, the cloud it stands in, in every way of writing that programs know.

/** Hundreds of addresses; those of this machine lead to `port`, where a trap may listen. */
export function namedAddresses(port: number): string[] {
  const here = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '0', '127.0.0.1.nip.example', 'user:word@127.0.0.1', '127.0.0.1#@elsewhere.example', 'LOCALHOST', '①②⑦.0.0.1'].map((host) => (host.includes('#') ? host.replace('#', `:${port}#`) : `${host}:${port}`));
  const near = ['169.254.169.254/latest/meta-data/', '[fd00:ec2::254]/', 'metadata.google.internal/', '100.100.100.200/', '10.0.0.1/', '192.168.0.1/', '172.16.0.1/', '0.0.0.0/', '[::]/', 'elsewhere.example/'];
  const schemes = ['http', 'https', 'ftp', 'gopher', 'dict', 'ldap', 'tftp', 'ws', 'jar:http', 'view-source:http', 'HTTP'];
  const whole = schemes.flatMap((scheme) => [...here, ...near].map((host) => `${scheme}://${host}${host.includes('/') ? '' : '/a.jpg'}`));
  return [...whole, `//127.0.0.1:${port}/`, `\\\\127.0.0.1@${port}\\a`, 'file:///etc/passwd', 'file://127.0.0.1/etc/passwd', 'data:image/svg+xml,<svg/>', 'blob:http://127.0.0.1/x', `http:/127.0.0.1:${port}`, `http:127.0.0.1:${port}`, ` http://127.0.0.1:${port}`];
}
