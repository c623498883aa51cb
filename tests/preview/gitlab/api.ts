// What we ask of GitLab, in one place: each answer checked, each refusal as a sentence for whoever looks after the site.

export interface Place {
  /** such as https://gitlab.voorbeeld.be/api/v4, without a slash at its end */
  api: string;
  token: string;
}

/** A refusal or a silence of GitLab, in words. */
export class GitlabError extends Error {
  /** as in HTTP; none where GitLab said nothing */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

const meanings: Record<number, string> = {
  401: 'het token is niet (meer) geldig. Maak een nieuw projecttoken met de rol Reporter en het bereik api, en zet het in VOORBEELD_TOKEN',
  403: 'het token mag dit niet. Het heeft de rol Reporter en het bereik api nodig',
  404: 'dit is er niet, of het token mag het niet zien',
  413: 'de reactie is te lang',
  429: 'we vroegen te veel na elkaar. De volgende keer lukt het wellicht',
};

const meaningOf = (status: number) => meanings[status] ?? (status >= 500 ? 'GitLab heeft zelf een storing. De volgende keer lukt het wellicht' : 'GitLab weigert');

/** One request. The token goes as `Authorization`, which a browser or Node leaves out when GitLab sends it on to another host. */
async function ask({ api, token }: Place, path: string, init: RequestInit = {}): Promise<Response> {
  const said = `${init.method ?? 'GET'} ${path}`;
  const response = await fetch(api + path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers }, signal: AbortSignal.timeout(60_000) }).catch((error: Error) => {
    throw new GitlabError(`${said}: GitLab antwoordt niet (${(error.cause as Error | undefined)?.message ?? error.message}).`);
  });
  if (!response.ok) throw new GitlabError(`${said}: ${meaningOf(response.status)} (${response.status}).`, response.status);
  return response;
}

async function parsed<T>(response: Response, path: string): Promise<T> {
  return response.json().catch(() => {
    throw new GitlabError(`${path}: GitLab antwoordt iets anders dan JSON. Klopt CI_API_V4_URL?`);
  }) as Promise<T>;
}

export const get = async <T>(place: Place, path: string): Promise<T> => parsed<T>(await ask(place, path), path);

/** Every page of a list, one after the other. */
export async function getAll<T>(place: Place, path: string): Promise<T[]> {
  const all: T[] = [];
  for (let page = '1'; page; ) {
    const response = await ask(place, `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    all.push(...(await parsed<T[]>(response, path)));
    page = response.headers.get('x-next-page') ?? '';
  }
  return all;
}

/** A file of at most `most` bytes, as text. */
export async function getText(place: Place, path: string, most: number): Promise<string> {
  const response = await ask(place, path);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) throw new GitlabError(`${path}: groter dan ${most / 1_000_000} MB.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

export async function send(place: Place, method: 'POST' | 'PUT', path: string, body: object): Promise<void> {
  await ask(place, path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}
