// Opens 1,500 connections that do next to nothing, and opens each anew when it is cut: a third sends its head drop by drop, a third its body, a third asks and reads nothing.
// Arguments: port, seconds, and the file of an authority when the port speaks TLS. Prints, at the end, how many were open at once and how often it was cut.
import { readFileSync } from 'node:fs';
import { connect as plain, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';

const [port, seconds, authority] = process.argv.slice(2);
const host = 'www.example.org';
const visitors = 1_500;
const ca = authority && readFileSync(authority);
const open = new Set<Socket>();
const figures = { most: 0, cut: 0 };
let over = false;

const head = (method: string, path: string, more = '') => `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${more}`;
const kinds: ((socket: Socket) => void)[] = [
  (socket) => void socket.write(head('GET', '/')),
  (socket) => void socket.write(head('POST', '/api/meldingen', 'Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{')),
  (socket) => {
    socket.pause();
    socket.write(`${head('GET', '/')}\r\n`.repeat(4));
  },
];
const drops = ['X-a: b\r\n', ' ', ''];

function visit(number: number): void {
  const kind = number % kinds.length;
  const socket = ca ? secure({ host: '127.0.0.1', port: Number(port), servername: host, ca, ALPNProtocols: ['http/1.1'] }) : plain({ host: '127.0.0.1', port: Number(port) });
  socket.once(ca ? 'secureConnect' : 'connect', () => {
    open.add(socket);
    figures.most = Math.max(figures.most, open.size);
    kinds[kind]!(socket);
  });
  if (kind !== 2) socket.resume();
  const drop = setInterval(() => socket.writable && drops[kind] && socket.write(drops[kind]), 2_000);
  socket.on('error', () => undefined).once('close', () => {
    clearInterval(drop);
    if (open.delete(socket)) figures.cut++;
    // Whoever is cut comes back a little later, as such programs do.
    if (!over) setTimeout(visit, 500, number);
  });
}

for (let number = 0; number < visitors; number++) setTimeout(visit, number, number);
setTimeout(() => {
  over = true;
  console.log(JSON.stringify(figures));
  process.exit();
}, Number(seconds) * 1_000);
