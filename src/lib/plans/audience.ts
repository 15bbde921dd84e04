import type { PlanActivity } from '../../schemas/plans/plans.ts';

/** Whom a part of a plan is for; what is left empty is for all. */
export type Audience = Pick<PlanActivity, 'roles' | 'schools' | 'grades' | 'subjects'>;

/** One thing that can be said of an educator: the role, the school, the grades, the subject. */
export interface Who {
  readonly kind: keyof Audience;
  readonly id: string;
}

/** What each of these is called in addresses. */
export const whoNames = {
  roles: 'role',
  schools: 'school',
  grades: 'grades',
  subjects: 'subject',
} as const satisfies Readonly<Record<Who['kind'], string>>;

/** Whether a part of a plan is for somebody of whom this is said. */
export function isFor(audience: Audience, { kind, id }: Who): boolean {
  const named: readonly string[] = audience[kind];
  return named.length === 0 || named.includes(id);
}

/** Everything that can be said of an educator in a plan: what some part of it names, each once. */
export function everyone(parts: readonly Audience[]): Who[] {
  const kinds = ['roles', 'schools', 'grades', 'subjects'] as const;
  return kinds.flatMap((kind) => [...new Set<string>(parts.flatMap((part) => part[kind]))].map((id) => ({ kind, id })));
}
