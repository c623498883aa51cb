// The doors of the intake, each in a file of its own.
import type { FastifyInstance } from 'fastify';
import { addApi } from './api.ts';
import { addHealth } from './health.ts';
import type { Intake } from './intake.ts';

/** Adds everything a citizen's browser, or a program, may ask of the intake. */
export function addIntake(site: FastifyInstance, intake: Intake): void {
  addApi(site, intake);
  addHealth(site, intake);
}
