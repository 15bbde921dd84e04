import type { Check } from '../check.ts';
import { claims } from '../claims.ts';
import { fictional } from '../fictional.ts';
import { references } from '../references.ts';
import { reviewDates } from '../review-dates.ts';
import { unusedSources } from '../unused-sources.ts';
import { planDates } from './dates.ts';
import { planFinished } from './finished.ts';
import { planHours } from './hours.ts';
import { planParts } from './parts.ts';
import { planTimes } from './times.ts';
import { planYears } from './years.ts';

/**
 * The rules that concern a plan by itself. The builder of plans runs these: what compares a plan with spending, with
 * requirements and with other entries needs the whole folder.
 */
export const onePlanChecks: readonly Check[] = [
  ...[claims, references, fictional, reviewDates, unusedSources],
  ...[planParts, planDates, planYears, planHours, planTimes, planFinished],
];
