// Loaded before a program that asks a host on the web's own ports: whatever it asks of OBSERVED_HOST goes to this machine instead.
import { Socket } from 'node:net';

const { OBSERVED_HOST: host, OBSERVED_HTTP: http, OBSERVED_HTTPS: https } = process.env;
const ports = new Map([[80, http], [443, https]]);
const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
  // Node hands its own calls on as one list: the options, and what to do then.
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const port = options?.host === host ? ports.get(Number(options.port)) : undefined;
  if (port) Object.assign(options, { host: '127.0.0.1', port: Number(port), lookup: undefined });
  return connect.apply(this, args);
};
