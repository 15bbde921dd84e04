import type { Plan } from '../../schemas/plans/plans.ts';
import type { Requirement, RequirementTest } from '../../schemas/requirements.ts';
import { date, list } from '../format.ts';
import { daysBetween } from './days.ts';
import { inTime } from './deadline.ts';
import { eachItem } from './each-item.ts';
import { filledAt, valuesAt, type Filled } from './fields.ts';
import type { Judged } from './judged.ts';

/**
 * Holds a requirement against a plan. Where something is there and its worth has to be judged, a person has to tell.
 */
export function judge(requirement: Requirement, plan: Plan): Judged {
  const { test, fields, partly } = requirement;
  if (test === undefined || fields.length === 0)
    return { verdict: 'person', because: 'Only a person who reads the plan can tell.' };
  const judged = judgedBy(test, fields, plan);
  if (judged.verdict !== 'met' || !partly) return judged;
  return { verdict: 'person', because: `${judged.because} Whether it is enough, a person has to tell.` };
}

function judgedBy(test: RequirementTest, fields: readonly string[], plan: Plan): Judged {
  switch (test.kind) {
    case 'filled':
      return allFilled(fields.map((field) => filledAt(plan, field)));
    case 'any-filled':
      return anyFilled(fields.map((field) => filledAt(plan, field)));
    case 'at-least':
      return enough(items(fields, plan).length, test.count ?? 1);
    case 'days-between':
      return apart(daysAt(fields, plan), test.days ?? 1);
    case 'on-or-before':
      return inTime(daysAt(fields, plan)[0], test.day ?? '12-31', plan);
    case 'every-year':
      return everyYear(fields, plan);
    case 'covers-years':
      return longEnough(new Set(plan.schoolYears).size, test.count ?? 1);
    case 'each-item':
      return eachItem(fields, plan);
  }
}

function allFilled(filled: readonly Filled[]): Judged {
  if (filled.every((each) => each === 'all')) return { verdict: 'met', because: 'The plan says it.' };
  if (filled.every((each) => each === 'none')) return { verdict: 'missing', because: 'The plan does not say it.' };
  return { verdict: 'partly', because: 'The plan says a part of it.' };
}

function anyFilled(filled: readonly Filled[]): Judged {
  const isSaid = filled.some((each) => each !== 'none');
  return isSaid
    ? { verdict: 'met', because: 'The plan says it.' }
    : { verdict: 'missing', because: 'The plan does not say it.' };
}

function enough(found: number, asked: number): Judged {
  if (found >= asked)
    return { verdict: 'met', because: `The plan has ${found}; ${asked} ${asked === 1 ? 'is' : 'are'} asked.` };
  return {
    verdict: found === 0 ? 'missing' : 'partly',
    because: `The plan has ${found}; ${asked} ${asked === 1 ? 'is' : 'are'} asked.`,
  };
}

/** A plan for fewer years than are asked is another plan, and not a part of what is asked. */
function longEnough(years: number, asked: number): Judged {
  return {
    verdict: years >= asked ? 'met' : 'missing',
    because: `The plan covers ${years} school years; ${asked} are asked.`,
  };
}

function apart([from, to]: readonly (string | undefined)[], asked: number): Judged {
  if (from === undefined || to === undefined)
    return { verdict: 'missing', because: 'The plan does not give both days.' };
  const days = daysBetween(from, to);
  if (days < 0) return { verdict: 'missing', because: `The second day, ${date(to)}, comes before the first.` };
  return { verdict: days >= asked ? 'met' : 'partly', because: `${days} days lie between; ${asked} are asked.` };
}

function everyYear(fields: readonly string[], plan: Plan): Judged {
  const years = new Set(items(fields, plan).map((item) => (item as { readonly schoolYear?: unknown }).schoolYear));
  const missing = plan.schoolYears.filter((year) => !years.has(year));
  if (missing.length === 0) return { verdict: 'met', because: 'The plan says it for each of its years.' };
  const verdict = missing.length === plan.schoolYears.length ? 'missing' : 'partly';
  return { verdict, because: `The plan does not say it for ${list(missing)}.` };
}

function items(fields: readonly string[], plan: Plan): readonly unknown[] {
  return fields
    .flatMap((field) => valuesAt(plan, field))
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : []));
}

function daysAt(fields: readonly string[], plan: Plan): readonly (string | undefined)[] {
  return fields.map((field) => valuesAt(plan, field).find((value) => typeof value === 'string'));
}
