// The doors of the intake, each in a file of its own.
import type { FastifyInstance } from 'fastify';
import { readShells } from '../http/shells.ts';
import { addOpen311 } from '../open311/routes.ts';
import { addApi } from './api.ts';
import { addFollow } from './follow.ts';
import { addHealth } from './health.ts';
import type { Intake } from './intake.ts';
import { addPhotos } from '../photos/routes.ts';
import { addPlainForm } from './plain-form.ts';

/** Adds everything a citizen's browser, or a program, may ask of the intake. `root` is the folder of the built site, for its shells. */
export function addIntake(site: FastifyInstance, intake: Intake, root: string): void {
  const fill = readShells(root);
  addApi(site, intake);
  addPlainForm(site, intake, fill);
  addFollow(site, intake, fill);
  addPhotos(site, intake);
  addHealth(site, intake);
  addOpen311(site, intake, root);
}
