// The little of autocannon 9 that the drill uses; the package brings no types of its own.
declare module 'autocannon' {
  interface Fired {
    /** seconds */
    duration: number;
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
    /** milliseconds */
    latency: { p50: number; p99: number; max: number };
  }
  export default function autocannon(options: { url: string; connections: number; duration: number; requests: { method: string; setupRequest: (request: object) => object }[] }): Promise<Fired>;
}
