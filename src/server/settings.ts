// Every setting of the server and of the desk, as a table: what may be set, what holds without, and what it means. The reference in .github/deploy is made from it.

export interface Setting {
  name: string;
  /** who reads it */
  for: 'server' | 'desk' | 'both';
  /** what holds when it is not set; empty where nothing does */
  fallback: string;
  /** one sentence in Dutch */
  means: string;
  /** as it may stand in a file of settings */
  example: string;
  /** a value that is refused at the start; undefined where none is */
  wrong?: string;
}

export const settings = [
  { name: 'HOST', for: 'server', fallback: 'localhost', means: 'Het adres waarop de server luistert; `localhost` is 127.0.0.1 en ::1, `0.0.0.0` is elk adres van deze computer.', example: '127.0.0.1', wrong: 'hier en daar' },
  { name: 'PORT', for: 'server', fallback: '4321', means: 'De poort waarop de server luistert.', example: '4321', wrong: '70000' },
  { name: 'DIST', for: 'both', fallback: 'dist', means: 'De map met de gebouwde site.', example: '/srv/politiesite/current/dist', wrong: '/bestaat-niet' },
  { name: 'DATA_DIR', for: 'both', fallback: 'var', means: 'De map met de meldingen en de sleutels: op een schijf van deze computer zelf, in uw reservekopie, alleen voor de gebruiker van de server.', example: '/var/lib/politiesite', wrong: '' },
  { name: 'TRUST_PROXY', for: 'server', fallback: '', means: 'De proxy’s die mogen zeggen waar een bezoeker vandaan komt: `loopback`, adressen of netwerken, met komma’s ertussen. Zonder telt iedereen achter een proxy als één bezoeker.', example: 'loopback', wrong: 'iedereen' },
  { name: 'ABUSE_POW', for: 'server', fallback: 'auto', means: 'Of een browser eerst moet rekenen: `off` nooit, `auto` alleen terwijl een massa berichten komt, `on` altijd. Wie niet rekent, wordt nooit geweigerd.', example: 'off', wrong: 'misschien' },
  { name: 'DESK_KEY_DIR', for: 'desk', fallback: 'DATA_DIR/keys', means: 'De map met de geheime sleutels van het Meldpunt, voor `npm run desk`.', example: '/etc/politiesite/keys' },
  { name: 'DESK_USER', for: 'desk', fallback: 'de gebruiker van de computer', means: 'De naam die bij elke handeling van de dienst in het logboek komt.', example: 'an.peeters' },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];

/** What holds when a setting is not set. */
export const fallbackOf = (name: SettingName): string => settings.find((setting) => setting.name === name)!.fallback;

const readers: Record<Setting['for'], string> = { server: 'de server', desk: 'de dienst', both: 'beide' };
const code = (text: string) => (text ? `\`${text}\`` : 'niets');

/** The reference as a page of Markdown. */
export function settingsPage(): string {
  const rows = settings.map(({ name, for: reader, fallback, means, example }) => `| \`${name}\` | ${readers[reader]} | ${/[ ]/.test(fallback) ? fallback : code(fallback)} | ${code(`${name}=${example}`)} | ${means} |`);
  return [
    '# Instellingen',
    '',
    'Alles wat u kunt instellen, als omgevingsvariabele. Niets is verplicht. Een waarde die niet kan, weigert de server bij de start, met een zin die zegt hoe het wel moet.',
    'Gemaakt uit `src/server/settings.ts` met `npm run --silent deploy-check -- --settings > .github/deploy/SETTINGS.md`; een proef houdt ze gelijk.',
    '',
    '| instelling | gelezen door | zonder | voorbeeld | betekenis |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
