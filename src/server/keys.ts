// Makes the keys of the Meldpunt where there are none yet, and says what to do with them: npm run keys
import { join, resolve } from 'node:path';
import { keyFiles, makeKeys } from './seal/key-files.ts';

const dataDir = resolve(process.env.DATA_DIR ?? 'var');

try {
  const made = await makeKeys(dataDir);
  if (made.length)
    console.log(
      [
        `De sleutels van het Meldpunt zijn gemaakt in ${join(dataDir, keyFiles.folder)}`,
        `LET OP: verplaats ${join(dataDir, keyFiles.private('recovery'))} nu naar een plaats buiten deze computer, zoals een USB-stick in de kluis.`,
        `Zonder ${join(dataDir, keyFiles.private('desk'))} en zonder herstelsleutel leest niemand ooit nog een melding: maak er een reservekopie van.`,
      ].join('\n'),
    );
  else console.log(`De sleutels staan er al: ${join(dataDir, keyFiles.folder)}`);
} catch (error) {
  console.error(`De sleutels zijn niet gemaakt. ${(error as Error).message}`);
  process.exitCode = 1;
}
