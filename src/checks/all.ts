import type { Check } from './check.ts';
import { generalChecks } from './general.ts';
import { planBudgets } from './plans/budget.ts';
import { planDates } from './plans/dates.ts';
import { planFinished } from './plans/finished.ts';
import { planHours } from './plans/hours.ts';
import { planParts } from './plans/parts.ts';
import { planRequirements } from './plans/requirements.ts';
import { planTimes } from './plans/times.ts';
import { planVersions } from './plans/versions.ts';
import { planYears } from './plans/years.ts';
import { requirementTests } from './plans/requirement-tests.ts';

/** Every rule across entries. Their order does not matter: issues are sorted by place. */
export const checks: readonly Check[] = [
  ...generalChecks,
  ...[planParts, planDates, planYears, planHours, planTimes, planBudgets, planFinished],
  ...[planRequirements, requirementTests, planVersions],
];
