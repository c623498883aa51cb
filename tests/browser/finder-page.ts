// The finder as a visitor meets it: its parts by role, places to stand, and what it asks of the network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { metres } from '#domain/address/ground.ts';
import { inside, type Shape } from '#domain/address/locate.ts';
import { nl } from '#i18n/nl.ts';
import { root } from './site.ts';

export const say = nl.finder.say;
export const city = 'Gent';
/** A sentence of the finder with its slots filled. */
export const said = (sentence: string, values: Record<string, string | number> = {}) => sentence.replace(/%([a-z])/g, (slot, name: string) => String({ c: city, ...values }[name] ?? slot));

export const field = (page: Page) => page.getByRole('main').getByRole('textbox', { name: say.field });
export const searchButton = (page: Page) => page.getByRole('main').getByRole('button', { name: say.search, exact: true });
export const locateButton = (page: Page) => page.getByRole('button', { name: say.locate });
export const status = (page: Page) => page.locator('#wijkzoeker').getByRole('status');
export const streets = (page: Page) => page.locator('#wijkzoeker > div > ul').getByRole('button');
export const outcome = (page: Page) => page.locator('#wijkzoeker').getByRole('region');
export const title = (page: Page) => outcome(page).getByRole('heading', { level: 2 });
export const teams = (page: Page) => outcome(page).getByRole('link', { name: /^Naar het wijkteam van/ });
export const onMap = (page: Page) => page.getByRole('group', { name: /^Kaart van/ }).getByRole('link');

/** Types an address key by key and asks for it with Enter. */
export async function ask(page: Page, address: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(address);
  await field(page).press('Enter');
}

/** Whoever is told something is never left without a number to call and the streets from A to Z. */
export async function expectWaysOn(page: Page): Promise<void> {
  await expect(outcome(page).getByRole('link', { name: '09 266 61 11' })).toHaveAttribute('href', 'tel:+3292666111');
  await expect(outcome(page).getByRole('link', { name: say.stuckLetters })).toHaveAttribute('href', '/wijk/straten/');
}

interface Feature {
  properties: { wijknr: number; wijk: string };
  geometry: { type: string; coordinates: [number, number][][] | [number, number][][][] };
}

/** The neighbourhoods of the city's own file, not of the small one that the page uses. */
export const grounds = (JSON.parse(readFileSync(join(root, 'content/geo/neighbourhoods.geojson'), 'utf8')) as { features: Feature[] }).features.map(({ properties, geometry }) => ({
  name: properties.wijk,
  neighbourhood: properties.wijknr,
  polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Shape['polygons'],
}));

export interface Spot {
  lon: number;
  lat: number;
}

export const isInCity = (spot: Spot) => grounds.some((ground) => inside(spot, ground));

/** The spot of a grid that lies deepest inside a ground. */
export function deepIn(ground: Shape): Spot {
  const points = ground.polygons.flat(2);
  const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [south, north] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const steps = Array.from({ length: 24 }, (_, i) => (i + 0.5) / 24);
  const spots = steps.flatMap((u) => steps.map((v) => ({ lon: west + u * (east - west), lat: south + v * (north - south) }))).filter((spot) => inside(spot, ground));
  const depth = (spot: Spot) => metres(spot, ground.polygons.flat());
  return spots.reduce((best, spot) => (depth(spot) > depth(best) ? spot : best));
}

/** Where the city ends, going north from a spot inside it; degrees of latitude, 1 m exact. */
export function northEnd({ lon, lat }: Spot): number {
  let [within, without] = [lat, lat + 0.3];
  while (without - within > 1e-5) {
    const middle = (within + without) / 2;
    if (isInCity({ lon, lat: middle })) within = middle;
    else without = middle;
  }
  return within;
}

/** Lets the device say that it stands here. */
export async function standAt(page: Page, { lon, lat }: Spot, accuracy = 10): Promise<void> {
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ longitude: lon, latitude: lat, accuracy });
}

/** Lets the device fail with a code of GeolocationPositionError. */
export async function deviceFails(page: Page, code: 1 | 2 | 3): Promise<void> {
  await page.addInitScript((failure) => {
    navigator.geolocation.getCurrentPosition = (_, fail) => fail?.({ code: failure, message: '' } as GeolocationPositionError);
  }, code);
}
