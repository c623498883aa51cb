// An app that speaks Open311, over a house of its own.
import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import type { House } from '../house.ts';

export type Arguments = readonly (readonly [string, string])[];

/** A whole request for a service, with a position inside the invented zone. */
export const nuisance: Arguments = [
  ['service_code', 'nuisance'],
  ['lat', '50.05'],
  ['long', '4.05'],
  ['address_string', 'Torenstraat 1, Molenrak'],
  ['description', 'Elke nacht lawaai.\nVooral op vrijdag.'],
  ['email', 'anna@example.org'],
  ['first_name', 'Anna'],
  ['last_name', 'Maes'],
  ['attribute[kind]', 'noise'],
  ['attribute[when]', '2026-11-24T20:30:00+01:00'],
  ['attribute[often]', 'weekly'],
  ['attribute[tried][]', 'talked'],
  ['attribute[tried][]', 'city'],
];

/** The same with other values; `undefined` leaves an argument out. */
export function changed(by: Record<string, string | undefined>, from: Arguments = nuisance): Arguments {
  const kept = from.filter(([name]) => !Object.hasOwn(by, name));
  return [...kept, ...Object.entries(by).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]))];
}

export interface App {
  get: (path: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  /** sends a request; every one is new unless headers bring a key */
  post: (args: Arguments, headers?: Record<string, string>, format?: string) => Promise<LightMyRequestResponse>;
}

export function appOf({ app }: House): App {
  const at = (path: string) => `/open311/v2/${path}`;
  return {
    get: (path, headers = {}) => app.inject({ url: at(path), headers }),
    post: (args, headers = { 'idempotency-key': randomUUID() }, format = 'json') =>
      app.inject({ method: 'POST', url: at(`requests.${format}`), headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...headers }, body: new URLSearchParams(args.map(([name, value]) => [name, value])).toString() }),
  };
}
