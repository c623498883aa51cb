// The components handed to every text, by the names an author writes. The list with their attributes is in the schema.
import type { authorComponents } from '#schema/components.ts';
import Action from './Action.astro';
import Address from './Address.astro';
import Checklist from './Checklist.astro';
import EloketTriage from './EloketTriage.astro';
import Email from './Email.astro';
import Figure from './Figure.astro';
import OpeningHours from './OpeningHours.astro';
import OtherApps from './OtherApps.astro';
import Phone from './Phone.astro';
import ReportForms from './ReportForms.astro';
import ReportTable from './ReportTable.astro';
import Station from './Station.astro';
import Steps from './Steps.astro';
import Warning from './Warning.astro';
import Website from './Website.astro';

export const components = {
  Action,
  Address,
  Checklist,
  EloketTriage,
  Email,
  Figure,
  OpeningHours,
  OtherApps,
  Phone,
  ReportForms,
  ReportTable,
  Station,
  Steps,
  Warning,
  Website,
} satisfies Record<keyof typeof authorComponents, unknown>;
