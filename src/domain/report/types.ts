// The register of report types: one line each.
export { accessibility } from './types/accessibility.ts';
export { complaint } from './types/complaint.ts';
export { compliment } from './types/compliment.ts';
export { dangerousTraffic } from './types/dangerous-traffic.ts';
export { foundObject } from './types/found-object.ts';
export { information } from './types/information.ts';
export { neighbourhoodQuestion } from './types/neighbourhood-question.ts';
export { nuisance } from './types/nuisance.ts';
export { pressQuestion } from './types/press-question.ts';
export { suspiciousSituation } from './types/suspicious-situation.ts';
export { tip } from './types/tip.ts';
