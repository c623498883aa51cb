// The official addresses that content keeps.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readAddresses } from '#build/data/addresses.ts';
import { readShapes } from '#build/data/shapes.ts';

/** The neighbourhoods as the city draws them. */
export const shapes = readShapes(readFileSync('content/geo/neighbourhoods.geojson', 'utf8'));

/** Every address with its neighbourhood and how it was found. */
export const addresses = readAddresses(brotliDecompressSync(readFileSync('content/geo/addresses.csv.br')).toString('utf8'), shapes);
