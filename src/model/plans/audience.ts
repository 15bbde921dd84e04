import { list } from '../../lib/format.ts';
import { gradeBands, planRoles } from '../../schemas/plans/lists.ts';
import type { Plan, PlanActivity } from '../../schemas/plans/plans.ts';

type Audience = Pick<PlanActivity, 'roles' | 'schools' | 'grades' | 'subjects'>;

/** Whom a part of a plan is for, in words: "Teachers and Coaches and mentors; Grades 3 to 5; all schools". */
export function audienceWords({ roles, schools, grades, subjects }: Audience, plan: Plan): string {
  const names = new Map(plan.schools.map(({ id, name }) => [id, name]));
  const parts = [
    roles.length === 0 ? 'All educators' : list(roles.map((role) => planRoles[role])),
    ...(schools.length === 0 ? [] : [list(schools.map((id) => names.get(id) ?? id))]),
    ...(grades.length === 0 ? [] : [list(grades.map((band) => gradeBands[band]))]),
    ...(subjects.length === 0 ? [] : [list(subjects)]),
  ];
  return parts.join('; ');
}
