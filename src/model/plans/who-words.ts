import type { Who } from '../../lib/plans/audience.ts';
import { gradeBands, planRoles } from '../../schemas/plans/lists.ts';
import type { Plan } from '../../schemas/plans/plans.ts';

/** What somebody is called: "Teachers", "North School", "Grades 3 to 5", "mathematics". */
export function whoWords({ kind, id }: Who, { schools }: Plan): string {
  if (kind === 'roles') return planRoles[id as keyof typeof planRoles];
  if (kind === 'grades') return gradeBands[id as keyof typeof gradeBands];
  return kind === 'schools' ? (schools.find((school) => school.id === id)?.name ?? id) : id;
}
