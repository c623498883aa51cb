// One request, with how many bytes of it have left: what fetch() cannot tell.

export interface Answer {
  status: number;
  header: (name: string) => string | null;
  text: string;
}

export interface Request {
  method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  body?: Blob | ArrayBuffer;
  /** bytes that have left so far */
  progress?: (sent: number) => void;
  signal?: AbortSignal;
}

/** Nobody waits longer for an answer, in milliseconds: the server gives a request half a minute. */
const patience = 40_000;

/** Rejects when there is no answer: no line, too slow, or stopped. */
export function request(url: string, { method, headers = {}, body, progress, signal }: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    xhr.timeout = patience;
    for (const name of Object.keys(headers)) xhr.setRequestHeader(name, headers[name]!);
    xhr.setRequestHeader('Tus-Resumable', '1.0.0');
    if (progress) xhr.upload.onprogress = ({ loaded }) => progress(loaded);
    xhr.onload = () => resolve({ status: xhr.status, header: (name) => xhr.getResponseHeader(name), text: xhr.responseText });
    xhr.onerror = xhr.ontimeout = xhr.onabort = () => reject(new Error('no answer'));
    if (signal) signal.addEventListener('abort', () => xhr.abort());
    xhr.send(body);
  });
}
