// Starts the site: reads the settings, opens the doors, and closes them when asked.
import { readConfig } from './config.ts';
import { addressOf, openDoors, refusalOf } from './http/listen.ts';
import { createSite } from './static/serve.ts';

/** How long answers that are under way may still take after a signal to stop, in milliseconds. */
const patience = 5_000;

function refuse(sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const read = readConfig(process.env);
if (!read.ok) refuse(read.faults);
const { config } = read;
const app = createSite(config);

try {
  await openDoors(app, config);
} catch (error) {
  const refusal = refusalOf(error as NodeJS.ErrnoException, config);
  if (!refusal) throw error;
  refuse([refusal]);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    setTimeout(() => app.server.closeAllConnections(), patience).unref();
    void app.close().then(() => process.exit(0));
  });
}
console.log(`De site staat op ${addressOf(config)}`);
