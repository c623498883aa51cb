// Runs in the jail and looks for a way out: a network, a place to write, a file that is none of its business. Ends with 1 and says which. Plain JavaScript, like `decode.mjs`.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname } from 'node:path';

/** @param {string} path */
function writes(path) {
  try {
    writeFileSync(path, 'x');
    return true;
  } catch {
    return false;
  }
}

/** Whether the door that the desk opened outside for this can be reached. */
const reaches = (/** @type {number} */ port) =>
  new Promise((done) => {
    const line = connect(port, '127.0.0.1', () => done(true));
    line.on('error', () => done(false));
  });

const ways = [
  Object.values(networkInterfaces()).flat().some((address) => !address?.internal) && 'a network',
  (await reaches(Number(process.argv[2]))) && 'the network of this machine',
  ['/proef', '/tmp/proef', '/usr/proef', `${import.meta.dirname}/proef`].some(writes) && 'a place to write',
  ['/etc', '/home', '/root', '/var', '/proc'].some((path) => existsSync(path)) && 'files of others',
  readdirSync(dirname(import.meta.dirname)).length > 1 && 'the rest of the program',
].filter(Boolean);

if (ways.length) console.error(`the jail leaves ${ways.join(', ')}`);
process.exit(ways.length ? 1 : 0);
