import type { TimelineSpec } from '../../charts/days/timeline-spec.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { schoolYearFrom, schoolYearOf, startOf } from '../../schemas/school-year.ts';
import { keyDates } from './key-dates.ts';

/** The school years of a timeline: those of the plan, and those its dates lie in. */
export function timelineYears(plan: Plan): Pick<TimelineSpec, 'periods' | 'until'> {
  const days = [
    ...plan.activities.flatMap(({ sessions }) => sessions.map(({ date }) => date)),
    ...keyDates(plan).flatMap((each) => each.days),
  ];
  const starts = [...plan.schoolYears, ...days.map(schoolYearOf)].map(startOf);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return {
    periods: Array.from({ length: last - first + 1 }, (_, index) => ({
      ...{ name: schoolYearFrom(first + index), from: `${String(first + index)}-07-01` },
    })),
    until: `${String(last + 1)}-06-30`,
  };
}
