import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { test } from 'node:test';
import fastify from 'fastify';
import { bodyTime, watchBodies } from './body-time.ts';
import { answerUnreadable } from './malformed.ts';

test('a body that does not come on is ended with 408; one that may be long has more time, as long as it comes on', async (t) => {
  let now = 0;
  const app = fastify({ clientErrorHandler: answerUnreadable({}) });
  watchBodies(app, () => now);
  app.addContentTypeParser('x/y', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.get('/asked', async () => 'asked');
  app.post('/short', async () => 'short');
  app.post('/long', { config: { longBody: true } }, async () => 'long');
  t.mock.timers.enable({ apis: ['setTimeout'] });
  await app.listen({ host: '127.0.0.1', port: 0 });
  t.after(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  const pass = (time: number) => {
    now += time;
    t.mock.timers.tick(time);
  };
  const begin = async (path: string, method = 'POST'): Promise<{ line: Socket; said: Promise<string> }> => {
    const arrived = once(app.server, 'request');
    const line = connect(port, '127.0.0.1');
    let text = '';
    const said = new Promise<string>((done) => line.setEncoding('latin1').on('data', (part) => (text += part)).on('close', () => done(text)));
    line.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: x/y\r\nContent-Length: 500000\r\n\r\n`);
    await arrived;
    return { line, said };
  };
  const sockets: Socket[] = [];
  app.server.on('connection', (socket: Socket) => void sockets.push(socket));
  const read = () => sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
  const come = async (line: Socket, bytes: number) => {
    const before = read();
    line.write('x'.repeat(bytes));
    while (read() < before + bytes) await new Promise(setImmediate);
  };

  const short = await begin('/short');
  await come(short.line, 400_000);
  pass(bodyTime);
  assert.match(await short.said, /^HTTP\/1\.1 408 /);

  const long = await begin('/long');
  await come(long.line, 400_000);
  pass(bodyTime);
  pass(bodyTime); // 400,000 bytes earn a hundred seconds
  long.line.write('x'.repeat(100_000));
  await once(long.line, 'data');
  long.line.end();
  assert.match(await long.said, /^HTTP\/1\.1 200 [^]*long$/);

  const silent = await begin('/long');
  pass(bodyTime);
  assert.match(await silent.said, /^HTTP\/1\.1 408 /);

  const idle = await begin('/asked', 'GET');
  await once(idle.line, 'data');
  pass(bodyTime);
  assert.match(await idle.said, /^HTTP\/1\.1 200 [^]*asked$/);
});
