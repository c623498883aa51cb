// Starts the site: reads the settings, opens what keeps the reports, opens the doors, and closes all when asked.
import { notWhole, readConfig } from './config.ts';
import { addressOf, openDoors, refusalOf } from './http/listen.ts';
import { hasForms, openIntake } from './intake/open.ts';
import { addIntake } from './intake/routes.ts';
import { addSearch } from './search/route.ts';
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
process.umask(0o077); // what is kept here is for this user alone
const app = createSite({ root: config.root, trustProxy: config.trustProxy });
try {
  addSearch(app, config.root);
} catch {
  refuse([notWhole(config.root)]);
}

let stopping = false;
// An answer that was under way when the signal came would else keep its line open, and the server with it.
app.addHook('onSend', async (_request, reply) => void (stopping && reply.header('connection', 'close')));

if (hasForms(config.root)) {
  const opened = openIntake(config, (error) => {
    console.error(error);
    process.exit(1); // whoever started the server starts it again
  });
  if (!opened.ok) refuse(opened.faults);
  addIntake(app, opened.intake, config.root);
  app.addHook('onClose', opened.close);
}

try {
  await openDoors(app, config);
} catch (error) {
  const refusal = refusalOf(error as NodeJS.ErrnoException, config);
  if (!refusal) throw error;
  refuse([refusal]);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stopping = true;
    setTimeout(() => app.server.closeAllConnections(), patience).unref();
    void app.close().then(() => process.exit(0));
  });
}
console.log(`De site staat op ${addressOf(config)}`);
